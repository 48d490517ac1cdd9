const dark = `
--_ground: #161b22; --_raised: #1f2630; --_text: #e8edf3; --_muted: #a6b1bf; --_line: #36404d; --_focus: #8ab4ff;
--_good: #6fd6a3; --_bad: #ff9a9a; --_warn: #f2c979; --_info: #9cc0ff; color-scheme: dark;
`

/** The panel's styles, without inline styles. Its z-index is below the windows of PortOne's SDKs (99999). */
export const css = /* css */ `
:host {
  --_ground: #fff; --_raised: #f3f5f8; --_text: #17202c; --_muted: #566171; --_line: #d5dbe3; --_focus: #1b5fe0;
  --_good: #0a6b3c; --_bad: #b3202a; --_warn: #7a4f00; --_info: #164fbd; color-scheme: light;
}
@media (prefers-color-scheme: dark) { :host { ${dark} } }
*, ::before, ::after { box-sizing: border-box }
.panel {
  position: fixed; inset-block-end: 12px; inset-inline-end: 12px; z-index: 9999;
  display: flex; flex-direction: column;
  width: min(440px, calc(100vw - 24px)); max-height: min(560px, calc(100vh - 24px)); max-height: min(560px, calc(100dvh - 24px));
  border: 1px solid var(--_line); border-radius: 12px; overflow: hidden;
  background: var(--_ground); color: var(--_text); box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  font: 13px/1.45 -apple-system, BlinkMacSystemFont, 'Apple SD Gothic Neo', 'Segoe UI', Roboto, 'Noto Sans KR', 'Malgun Gothic', 'NanumGothic', sans-serif;
  text-align: start; word-break: keep-all; overflow-wrap: anywhere;
}
.panel.closed { width: auto; max-width: calc(100vw - 24px); border-radius: 999px }
h2, p, ol, pre { margin: 0; padding: 0; font: inherit }
ol { list-style: none }
[hidden] { display: none !important }
button, summary { font: inherit; color: inherit; cursor: pointer }
.toggle {
  display: flex; align-items: center; gap: 8px; width: 100%; min-height: 44px; padding: 8px 14px;
  border: 0; background: none; font-weight: 700; text-align: start;
}
.toggle::after {
  content: ''; width: 8px; height: 8px; margin: -4px 2px 0; flex: none;
  border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(45deg);
}
.closed .toggle::after { margin-top: 4px; transform: rotate(225deg) }
.count { margin-inline-end: auto; color: var(--_muted); font-weight: 400; font-variant-numeric: tabular-nums }
.body { display: flex; flex-direction: column; min-height: 0; border-top: 1px solid var(--_line) }
.tools { display: flex; align-items: center; gap: 8px; padding: 8px 10px; flex-wrap: wrap }
.tools button { min-height: 32px; padding: 4px 12px; border: 1px solid var(--_line); border-radius: 8px; background: var(--_raised) }
.said { color: var(--_muted) }
.log { min-height: 0; overflow-y: auto; overscroll-behavior: contain; border-top: 1px solid var(--_line) }
.empty { padding: 20px 14px; color: var(--_muted) }
.event { border-bottom: 1px solid var(--_line) }
.event:last-child { border-bottom: 0 }
summary {
  display: grid; grid-template-columns: auto auto minmax(0, 1fr) auto; gap: 2px 8px; align-items: baseline;
  min-height: 36px; padding: 8px 12px; list-style: none;
}
summary::-webkit-details-marker { display: none }
summary:hover, .toggle:hover, .tools button:hover { background: var(--_raised) }
time, .what, .id, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 12px }
time { color: var(--_muted); font-variant-numeric: tabular-nums }
.kind { font-weight: 700; white-space: nowrap; color: var(--_info) }
.good .kind { color: var(--_good) }
.bad .kind { color: var(--_bad) }
.warn .kind { color: var(--_warn) }
.id { max-width: 12em; overflow: hidden; color: var(--_muted); text-overflow: ellipsis; white-space: nowrap }
.more { padding: 8px 12px 12px; background: var(--_raised) }
pre { white-space: pre-wrap }
a { display: inline-block; margin-bottom: 6px; padding: 2px 0; color: var(--_info); text-underline-offset: 3px }
:focus-visible { outline: 2px solid var(--_focus); outline-offset: -2px; border-radius: 8px }
@media (max-width: 480px) {
  .panel { inset-inline: 8px; inset-block-end: 8px; width: auto; max-height: 60vh; max-height: 60dvh }
  .panel.closed { inset-inline-end: auto }
  summary { grid-template-columns: auto minmax(0, 1fr) auto }
  .what { grid-column: 1 / -1; grid-row: 2 }
  .id { justify-self: end; max-width: 10em }
}
@media (forced-colors: active) { .panel, .tools button { border: 1px solid CanvasText } }
@media print { .panel { display: none } }
`
