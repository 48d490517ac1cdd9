import { createPaymentId } from '@portone-checkout/core'
import type { Diagnostic } from '@portone-checkout/core'
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { usePage } from '../parts/context.js'
import { Chooser } from './chooser.js'
import { CodePanel } from './code-panel.js'
import { CopyButton } from './copy-button.js'
import { CounterpartPanel } from './counterpart-panel.js'
import {
  choose,
  edit,
  isChanged,
  keyOfChoice,
  linkOf,
  openState,
  replace,
  startOver,
  takeBack,
} from './state.js'
import type { PlaygroundState } from './state.js'
import { differences } from './differences.js'
import { Editor, placeOf, showPlace } from './editor.js'
import { countOf, examine, onlyOnOther } from './examine.js'
import type { Examined } from './examine.js'
import { FindingList } from './finding-list.js'
import { forget, handOver, takeOver } from './handover.js'
import { isRecord } from './jobs.js'
import { readJson, writeJson } from './json-text.js'
import type { JsonText } from './json-text.js'
import { factsAskedFor } from './known-facts.js'
import type { Seed } from './samples.js'
import { firstChoice, isShareable } from './shared-link.js'
import { asRequest, npmSnippet, plainSnippet } from './snippet.js'
import { devices, fillMissing, isMissing } from './correct.js'
import { words } from './words.js'
import type { Words } from './words.js'

/** Milliseconds after a key press until results, screen-reader text and URL are updated. */
const pause = { see: 120, say: 900, link: 400 }

const newSeed = (): Seed => ({ id: createPaymentId(), today: new Date() })

/** A debounced value; a change of `key` updates it at once. */
const useQuiet = <T,>(value: T, key: string, delay: number): T => {
  const [quiet, setQuiet] = useState({ key, value })
  useEffect(() => {
    const timer = setTimeout(() => setQuiet({ key, value }), delay)
    return () => clearTimeout(timer)
  }, [value, key, delay])
  return quiet.key === key ? quiet.value : value
}

/** The playground's state, kept in sync with the URL in both directions. */
const usePlayground = () => {
  const [state, setState] = useState<PlaygroundState>(() => openState(takeOver(location.hash), newSeed()))
  const link = linkOf(state)
  const latest = useRef(link)
  latest.current = link
  /** The URL that this page last wrote or read. */
  const known = useRef(location.hash)
  const isForeign = (): boolean => location.hash !== known.current && location.hash.startsWith('#/')
  const write = (): void => {
    // The URL was changed from outside: its event follows.
    if (isForeign()) return
    try {
      history.replaceState(history.state, '', latest.current)
      known.current = location.hash
    } catch {
      // Browsers that limit URL changes keep the last URL.
    }
  }
  useEffect(() => {
    const timer = setTimeout(() => {
      write()
      forget()
    }, pause.link)
    return () => clearTimeout(timer)
  }, [link])
  useEffect(() => {
    const follow = (): void => {
      // The skip link's hash is no state.
      if (!isForeign()) return write()
      known.current = location.hash
      setState(openState(location.hash, newSeed()))
    }
    const leave = (): void => {
      if (latest.current === known.current || isForeign()) return
      handOver(known.current, latest.current)
      write()
    }
    // Phones may end a hidden page without further events.
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave()
    }
    addEventListener('hashchange', follow)
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
  return [state, setState, link] as const
}

/** The last valid JSON, so that the results stay while the visitor types. */
const useLastValue = (json: JsonText, key: string): unknown => {
  const last = useRef<{ readonly key: string; readonly value: unknown }>({ key, value: {} })
  if (!('problem' in json)) last.current = { key, value: json.value }
  else if (last.current.key !== key) last.current = { key, value: {} }
  return last.current.value
}

const countsOf = (examined: Examined, w: Words): string =>
  devices
    .map((device) => {
      const found = examined.findings[device]
      const counts = w.counts(countOf(found, 'error'), countOf(found, 'warning'), countOf(found, 'notice'))
      return `${w.devices[device]}: ${counts === '' ? w.fine : counts}.`
    })
    .join(' ')

const Note = ({
  children,
  testId,
}: {
  readonly children: ComponentChildren
  readonly testId?: string
}): JSX.Element => (
  <p class="notice" data-testid={testId}>
    {children}
  </p>
)

/** The playground: the findings of a request, and what is sent. */
export const Playground = (): JSX.Element => {
  const { language } = usePage()
  const w = words[language]
  const [state, setState, link] = usePlayground()
  const { entry, job, method, device, facts } = state
  const { gateway } = entry
  const area = useRef<HTMLTextAreaElement>(null)

  // Set as an attribute: the property is a boolean, which 'off' would turn on.
  useEffect(() => area.current?.setAttribute('autocorrect', 'off'), [])

  const key = keyOfChoice(state)
  const text = useQuiet(state.text, key, pause.see)
  const json = useMemo(() => readJson(text), [text])
  const problem = 'problem' in json ? json.problem : undefined
  const value = useLastValue(json, key)
  const examined = useMemo(
    () => examine({ entry, job, method }, device, facts, value),
    [entry, job, method, device, facts, value],
  )
  const factNames = useMemo(() => factsAskedFor(gateway, job, method, facts), [gateway, job, method, facts])
  const { counterpart, findings, sent } = examined
  const here = findings[device]
  const [other = device] = devices.filter((one) => one !== device)
  const elsewhere = onlyOnOther(here, findings[other])
  const remarks = w.remarks
  const snippet = useMemo(
    () => npmSnippet(entry, job, asRequest(value), facts, remarks),
    [entry, job, value, facts, remarks],
  )
  const plain = useMemo(() => plainSnippet(entry, job, sent, remarks), [entry, job, sent, remarks])
  const lines = useMemo(() => differences(value, sent), [value, sent])
  const isSame = lines.every(({ sign }) => sign === ' ')
  const dialect = gateway.dialect.toUpperCase()
  const otherDialect = dialect === 'V1' ? 'V2' : 'V1'

  const summary = problem
    ? `${w.jsonAt(problem.line, problem.column)}: ${w.json[problem.fault]}`
    : countsOf(examined, w)
  const said = useQuiet(summary, language, pause.say)

  const goToOffset = (offset: number): void => {
    if (area.current) showPlace(area.current, { start: offset, end: Math.min(offset + 1, state.text.length) })
  }
  const goTo = (path: string): void => {
    // Read the current text, which may have changed since.
    const now = readJson(state.text)
    const place = 'problem' in now ? undefined : placeOf(now.places, path, state.text)
    if (area.current && place) showPlace(area.current, place)
    else area.current?.focus()
  }
  const openThere = (): void => {
    const there = counterpart?.job
    if (!counterpart || !there) return
    const { [there.key]: methodPath = '' } = counterpart.entry.gateway.base.methodPaths
    const named = counterpart.request[methodPath]
    const choice = firstChoice(counterpart.entry, there, typeof named === 'string' ? named : undefined)
    const { request, facts: known } = counterpart
    if (choice) setState((now) => ({ ...choose(now, choice, newSeed(), writeJson(request)), facts: known }))
    area.current?.focus()
  }

  const fill = (): void => {
    const filled = fillMissing(gateway, job, asRequest(value), facts, newSeed())
    setState((now) => replace(now, writeJson(filled)))
  }

  const methodPath = gateway.base.methodPaths[job.key]
  const named = methodPath !== undefined && isRecord(value) ? value[methodPath] : undefined
  const stale = problem && <p class="hint stale">{w.stale}</p>
  const list = (found: readonly Diagnostic[]): JSX.Element => (
    <FindingList w={w} language={language} findings={found} onGoTo={goTo} />
  )
  const missing = new Set(devices.flatMap((one) => findings[one].filter(isMissing).map(({ path }) => path)))

  return (
    <div class="playground">
      <h1>{w.title}</h1>
      <p class="lead">{w.lead}</p>
      {state.faults.map((fault) => (
        <p class="notice danger" role="alert" data-testid="link-fault" key={fault}>
          {w.linkFaults[fault]}
        </p>
      ))}
      <Chooser
        w={w}
        language={language}
        state={state}
        examined={examined}
        factNames={factNames}
        onChoose={(choice) => setState((now) => choose(now, choice, newSeed()))}
        onDevice={(next) => setState((now) => ({ ...now, device: next }))}
        onFacts={(next) => setState((now) => ({ ...now, facts: next }))}
      />
      <output class="unseen" data-testid="said">
        {said}
      </output>
      <div class="pair">
        <Editor
          w={w}
          area={area}
          text={state.text}
          problem={problem}
          verdict={summary}
          onInput={(next) => setState((now) => edit(now, next))}
          onGoTo={goToOffset}
        >
          <div class="tools">
            <button
              type="button"
              class="small"
              data-testid="start-over"
              onClick={() => setState((now) => startOver(now, newSeed()))}
            >
              {w.startOver}
            </button>
            {missing.size > 0 && !problem && (
              <button type="button" class="small" data-testid="fill" onClick={fill}>
                {w.fill(missing.size)}
              </button>
            )}
            {state.before !== undefined && (
              <button type="button" class="small" data-testid="take-back" onClick={() => setState(takeBack)}>
                {w.takeBack}
              </button>
            )}
            <CopyButton
              w={w}
              label={w.copyLink}
              text={() => new URL(link, location.href).href}
              testId="copy-link"
            />
          </div>
          {state.aside && (
            <Note testId="aside">
              {w.aside}{' '}
              {/* In the other dialect all its fields would be unknown; there it is opened converted. */}
              {state.aside.choice.entry.gateway.dialect === gateway.dialect && (
                <button
                  type="button"
                  class="text"
                  onClick={() => setState((now) => (now.aside ? replace(now, now.aside.text) : now))}
                >
                  {w.bring}
                </button>
              )}
            </Note>
          )}
          <p class="hint">{isChanged(state) && !isShareable(state.text) ? w.linkWithout : w.linkHint}</p>
        </Editor>
        <section class="panel" aria-labelledby="findings" data-testid="findings">
          <div class="panel-head">
            <h2 id="findings">{w.findings}</h2>
            <span class="where">{w.devices[device]}</span>
          </div>
          {stale}
          {examined.key !== job.key && <Note>{w.becomes(w.jobs[examined.key] ?? examined.key)}</Note>}
          {typeof named === 'string' && named !== '' && named !== method && method !== undefined && (
            <Note>{w.methodWritten(named)}</Note>
          )}
          {!isChanged(state) && countOf(here, 'error') > 0 && Object.keys(facts).length === 0 && (
            <Note>{w.notStarted}</Note>
          )}
          {here.length === 0 ? <p class="fine">{w.fine}</p> : list(here)}
          {elsewhere.length > 0 && (
            <>
              <h3>{w.onlyOn(w.devices[other])}</h3>
              {list(elsewhere)}
            </>
          )}
        </section>
      </div>
      <div class="pair">
        <CodePanel
          w={w}
          title={`${w.sent} · ${dialect} ${gateway.code}`}
          id="sent"
          source={writeJson(sent)}
          lines={lines}
        >
          {stale}
          <p class="hint">
            {isSame && !problem ? `${w.sentAsWritten} ` : ''}
            {w.sentHint(w.devices[device])}
          </p>
        </CodePanel>
        <CounterpartPanel
          w={w}
          language={language}
          dialect={otherDialect}
          counterpart={counterpart}
          onGoTo={goTo}
          onOpen={openThere}
        >
          {stale}
        </CounterpartPanel>
      </div>
      <div class="pair">
        <CodePanel w={w} title={w.npm} id="npm" source={snippet}>
          {stale}
          <p class="hint">{w.codeHint}</p>
          {countOf(here, 'error') + countOf(findings[other], 'error') > 0 && (
            <p class="hint danger">{w.refused}</p>
          )}
        </CodePanel>
        <CodePanel w={w} title={w.plain(dialect)} id="plain" source={plain}>
          {stale}
        </CodePanel>
      </div>
    </div>
  )
}
