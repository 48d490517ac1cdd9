import type { Severity } from '../diagnostics/diagnostic.js'
import type { CheckoutEvent } from '../observe/events.js'

export type Language = 'ko' | 'en'

export interface Texts {
  readonly title: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly clear: string
  readonly cleared: string
  readonly empty: string
  readonly guide: string
  readonly count: (events: number) => string
  readonly kinds: Readonly<Record<Exclude<CheckoutEvent['type'], 'diagnostic'>, string>>
  /** Names of a diagnostic's severity. */
  readonly severities: Readonly<Record<Severity, string>>
}

export const texts: Readonly<Record<Language, Texts>> = {
  ko: {
    title: '결제 이벤트',
    copy: 'JSON 복사',
    copied: '복사했어요.',
    notCopied: '복사하지 못했어요. 브라우저에서 클립보드 사용이 차단됐어요.',
    clear: '비우기',
    cleared: '비웠어요.',
    empty: '아직 이벤트가 없어요. 결제를 시작하면 여기에 나타나요. 개인정보는 종류와 길이만 보여요.',
    guide: '가이드 보기',
    count: (events) => `${events}개`,
    kinds: {
      loading: '불러오는 중',
      loaded: '불러옴',
      'load-failed': '불러오지 못함',
      requested: '요청',
      opened: '창 열림',
      settled: '결과',
      refused: '거절',
      returned: '돌아옴',
      told: '서버에 알림',
    },
    severities: { error: '오류', warning: '경고', notice: '안내' },
  },
  en: {
    title: 'Checkout events',
    copy: 'Copy JSON',
    copied: 'Copied.',
    notCopied: 'Not copied: the browser refused the clipboard.',
    clear: 'Clear',
    cleared: 'Cleared.',
    empty: 'No events yet. They appear here as you pay. Personal data are shown by kind and length only.',
    guide: 'Open the guide',
    count: (events) => (events === 1 ? '1 event' : `${events} events`),
    kinds: {
      loading: 'Loading',
      loaded: 'Loaded',
      'load-failed': 'Not loaded',
      requested: 'Requested',
      opened: 'Opened',
      settled: 'Settled',
      refused: 'Refused',
      returned: 'Returned',
      told: 'Told server',
    },
    severities: { error: 'Error', warning: 'Warning', notice: 'Notice' },
  },
}

/** The page's language, else the browser's, if there are texts in it. */
export const languageOf = (document: Document): Language => {
  const wanted = [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])]
  const known = wanted.map((tag) => tag.slice(0, 2).toLowerCase())
  return known.find((tag): tag is Language => tag === 'ko' || tag === 'en') ?? 'en'
}
