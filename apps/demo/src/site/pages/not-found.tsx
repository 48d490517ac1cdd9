import type { JSX } from 'preact'
import { useTexts } from '../parts/context.js'
import { Message, showPage } from '../parts/page.js'

const NotFound = (): JSX.Element => {
  const { t } = useTexts()
  return (
    <Message title={t.notFound} body={t.notFoundBody} testId="not-found">
      <a class="button" href="/">
        {t.browse}
      </a>
    </Message>
  )
}

showPage(NotFound, ({ t }) => t.notFound)
