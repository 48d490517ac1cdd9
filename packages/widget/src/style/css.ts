const dark = `
  --_accent: var(--pc-accent, #7aa7ff);
  --_on-accent: var(--pc-on-accent, #0b1730);
  --_accent-strong: var(--pc-accent-strong, #a3c2ff);
  --_tint: var(--pc-tint, #1a2740);
  --_ground: var(--pc-background, #14181f);
  --_soft: var(--pc-background-soft, #1d232c);
  --_text: var(--pc-text, #eef1f5);
  --_muted: var(--pc-text-muted, #a4afbd);
  --_line: var(--pc-border, #333c48);
  --_line-strong: var(--pc-border-strong, #7d899a);
  --_danger: var(--pc-danger, #ff8a8a);
  --_danger-tint: var(--pc-danger-tint, #341c20);
  --_success: var(--pc-success, #5fd29b);
  --_success-tint: var(--pc-success-tint, #12301f);
  --_warning: var(--pc-warning, #f0c36a);
  --_warning-tint: var(--pc-warning-tint, #33280f);
  color-scheme: dark;
`

/**
 * The widget's styles. Public tokens are --pc-* on the host or any of its parents; private --_* hold the token or the
 * default. No rule needs an inline style, so a strict style-src passes.
 */
export const css = /* css */ `
:host {
  --_accent: var(--pc-accent, #1b5fe0);
  --_on-accent: var(--pc-on-accent, #fff);
  --_accent-strong: var(--pc-accent-strong, #164fbd);
  --_tint: var(--pc-tint, #eff4fe);
  --_ground: var(--pc-background, #fff);
  --_soft: var(--pc-background-soft, #f4f6f8);
  --_text: var(--pc-text, #17202c);
  --_muted: var(--pc-text-muted, #5b6675);
  --_line: var(--pc-border, #dce1e8);
  --_line-strong: var(--pc-border-strong, #838e9d);
  --_danger: var(--pc-danger, #c9252d);
  --_danger-tint: var(--pc-danger-tint, #fdf1f1);
  --_success: var(--pc-success, #0a7d45);
  --_success-tint: var(--pc-success-tint, #e9f7f0);
  --_warning: var(--pc-warning, #8a5a00);
  --_warning-tint: var(--pc-warning-tint, #fdf5e3);
  --_radius: var(--pc-radius, 12px);
  --_font: var(--pc-font, Pretendard, -apple-system, BlinkMacSystemFont, 'Apple SD Gothic Neo', 'Segoe UI', Roboto, 'Noto Sans KR', 'Malgun Gothic', 'NanumGothic', sans-serif);
  display: block;
  color-scheme: light;
  container-type: inline-size;
  text-align: start;
}
:host([hidden]) { display: none }

@media (prefers-color-scheme: dark) {
  :host(:not([data-theme='light'])) {
${dark}
  }
}
:host([data-theme='dark']) {
  ${dark}
}

*, ::before, ::after { box-sizing: border-box }

.checkout {
  font-family: var(--_font);
  font-size: 16px;
  line-height: 1.5;
  letter-spacing: -0.005em;
  color: var(--_text);
  background: var(--_ground);
  word-break: keep-all;
  overflow-wrap: anywhere;
  -webkit-font-smoothing: antialiased;
}
h2, p, ul, fieldset, legend { margin: 0; padding: 0; border: 0 }
fieldset { min-width: 0 }
ul { list-style: none }
button, input, select { font: inherit; letter-spacing: inherit; color: inherit }

.hidden {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
  border: 0;
  appearance: none;
}
.icon { width: 24px; height: 24px; flex: none }

/* ---- layout ---- */
.form { display: grid; gap: 28px }
.main { display: grid; gap: 28px; align-content: start; min-width: 0 }
.main:empty { display: none }
.finish { display: grid; gap: 16px; min-width: 0 }
.heading {
  display: block;
  font-size: 17px;
  font-weight: 700;
  line-height: 1.4;
  margin-bottom: 12px;
}
.grid { display: grid; gap: 20px 12px }

.order { display: grid; gap: 2px; padding-bottom: 20px; border-bottom: 1px solid var(--_line) }
.title { color: var(--_muted); font-size: 15px }
.amount {
  font-size: 28px;
  font-weight: 700;
  line-height: 1.25;
  letter-spacing: -0.02em;
  font-variant-numeric: tabular-nums;
}

/* ---- choices ---- */
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(132px, 100%), 1fr)); gap: 8px }
.card { position: relative; display: block; cursor: pointer; -webkit-tap-highlight-color: transparent }
.face {
  display: flex;
  align-items: center;
  gap: 10px;
  height: 100%;
  min-height: 52px;
  padding: 10px 12px 10px 14px;
  border: 1px solid var(--_line);
  border-radius: var(--_radius);
  background: var(--_ground);
  font-size: 15px;
  font-weight: 500;
  line-height: 1.3;
  transition: border-color 0.15s, background-color 0.15s, box-shadow 0.15s;
}
.methods .face { flex-direction: column; align-items: flex-start; gap: 8px; padding: 14px; min-height: 84px }
.face .icon { color: var(--_muted); transition: color 0.15s }
.face .name { flex: 1; min-width: 0 }
.face .check {
  display: none;
  position: absolute;
  top: -7px;
  inset-inline-end: -5px;
  width: 20px;
  height: 20px;
  padding: 3px;
  border: 2px solid var(--_ground);
  border-radius: 50%;
  background: var(--_accent);
  color: var(--_on-accent);
}
.methods .face .check { top: 13px; inset-inline-end: 12px; border: 0 }
.card:hover .face { border-color: var(--_line-strong) }
input:checked + .face {
  border-color: var(--_accent);
  box-shadow: inset 0 0 0 1px var(--_accent);
  background: var(--_tint);
  font-weight: 700;
}
input:checked + .face .icon { color: var(--_accent) }
input:checked + .face .check { display: block }
.badge { width: 24px; height: 24px; flex: none; border-radius: 7px; font-family: var(--_font) }

/* ---- fields ---- */
.field { display: block; min-width: 0 }
.label { display: block; margin-bottom: 6px; font-size: 14px; font-weight: 600; line-height: 1.4; color: var(--_text) }
.input {
  display: block;
  width: 100%;
  min-height: 52px;
  padding: 12px 14px;
  border: 1px solid var(--_line-strong);
  border-radius: var(--_radius);
  background: var(--_ground);
  font-size: 16px;
  line-height: 1.5;
  appearance: none;
  transition: border-color 0.15s, box-shadow 0.15s;
}
.input:hover { border-color: var(--_text) }
.input[aria-invalid='true'] { border-color: var(--_danger); box-shadow: inset 0 0 0 1px var(--_danger) }
.select { position: relative }
.select .input { padding-inline-end: 40px }
.select::after {
  content: '';
  position: absolute;
  inset-inline-end: 18px;
  top: 50%;
  width: 8px;
  height: 8px;
  margin-top: -6px;
  border: solid var(--_muted);
  border-width: 0 2px 2px 0;
  transform: rotate(45deg);
  pointer-events: none;
}
.error { margin-top: 6px; font-size: 14px; font-weight: 500; line-height: 1.4; color: var(--_danger) }
.hint { margin-top: 6px; font-size: 14px; line-height: 1.4; color: var(--_muted) }

/* ---- focus ---- */
.input:focus-visible { border-color: var(--_accent); outline: 2px solid var(--_accent); outline-offset: -1px }
input:focus-visible + .face, input:focus-visible + .box, a:focus-visible, .button:focus-visible, .summary:focus-visible {
  outline: 2px solid var(--_accent);
  outline-offset: 2px;
}
.summary:focus { outline-offset: 2px }
h2:focus, .form:focus { outline: none }

/* ---- error summary and notices ---- */
.summary { padding: 16px; border: 1px solid var(--_danger); border-radius: var(--_radius); background: var(--_danger-tint) }
.summary .heading { margin-bottom: 4px; font-size: 16px; color: var(--_danger) }
.summary li { font-size: 15px }
.summary a { display: flex; align-items: center; min-height: 44px; color: var(--_text); text-underline-offset: 3px }
.notices:empty { display: none }
.notice {
  display: flex;
  gap: 10px;
  padding: 14px;
  border-radius: var(--_radius);
  background: var(--_warning-tint);
  font-size: 15px;
}
.notice .icon { width: 20px; height: 20px; margin-top: 1px; color: var(--_warning) }

/* ---- agreements ---- */
.consents { display: grid; gap: 0; padding: 8px 14px; border-radius: var(--_radius); background: var(--_soft) }
.all { border-bottom: 1px solid var(--_line); font-weight: 700 }
.row { display: flex; align-items: center }
.agree { position: relative; display: flex; flex: 1; align-items: center; gap: 10px; min-height: 46px; padding: 6px 0; cursor: pointer; font-size: 15px; line-height: 1.4 }
.box {
  display: grid;
  place-items: center;
  width: 22px;
  height: 22px;
  flex: none;
  border: 1.5px solid var(--_line-strong);
  border-radius: 6px;
  background: var(--_ground);
  color: var(--_on-accent);
}
.box .check { visibility: hidden; width: 16px; height: 16px }
input:checked + .box { border-color: var(--_accent); background: var(--_accent) }
input:checked + .box .check { visibility: visible }
.box.wrong { border-color: var(--_danger) }
.kind { color: var(--_muted); white-space: nowrap }
.terms { display: grid; place-items: center; width: 44px; height: 44px; margin-inline-end: -12px; border-radius: 8px; color: var(--_muted) }
.terms .icon { width: 20px; height: 20px }
.terms:hover { color: var(--_text) }
.consent .error { margin: -4px 0 8px 32px }

/* ---- pay ---- */
.button {
  display: flex;
  align-items: center;
  justify-content: center;
  gap: 10px;
  width: 100%;
  min-height: 56px;
  padding: 12px 20px;
  border: 1px solid transparent;
  border-radius: var(--_radius);
  background: var(--_accent);
  color: var(--_on-accent);
  font-size: 17px;
  font-weight: 700;
  line-height: 1.3;
  text-align: center;
  text-decoration: none;
  cursor: pointer;
  appearance: none;
  font-variant-numeric: tabular-nums;
  transition: background-color 0.15s;
}
.button:hover { background: var(--_accent-strong) }
.button[aria-disabled='true'] { cursor: progress; background: var(--_accent-strong) }
.button[aria-disabled='true'][aria-busy='false'] { cursor: not-allowed; opacity: 0.5 }
.button.quiet { background: transparent; border-color: var(--_line-strong); color: var(--_text) }
.button.quiet:hover { background: var(--_soft) }
.secure { display: flex; gap: 6px; font-size: 13px; line-height: 1.45; color: var(--_muted) }
.secure .icon { width: 16px; height: 16px; margin-top: 1px }

.spinner {
  width: 18px;
  height: 18px;
  flex: none;
  border: 2px solid currentColor;
  border-inline-end-color: transparent;
  border-radius: 50%;
  animation: turn 0.9s linear infinite;
}
.spinner.large { width: 48px; height: 48px; border-width: 3px; color: var(--_accent) }
@keyframes turn { to { transform: rotate(1turn) } }

/* ---- outcome ---- */
.outcome { display: grid; justify-items: center; gap: 8px; padding: 40px 16px; text-align: center }
.outcome h2 { margin-top: 12px; font-size: 22px; font-weight: 700; line-height: 1.35; letter-spacing: -0.01em; text-wrap: balance }
.outcome p { max-width: 26em; color: var(--_muted); text-wrap: balance }
.mark { width: 68px; height: 68px; padding: 10px; border-radius: 50%; background: var(--_soft); color: var(--_muted) }
.mark.done { background: var(--_success-tint); color: var(--_success) }
.mark.failed { background: var(--_danger-tint); color: var(--_danger) }
.unknown .mark, .undecided .mark { background: var(--_warning-tint); color: var(--_warning) }
.actions { display: grid; gap: 8px; width: 100%; max-width: 360px; margin-top: 20px }

/* ---- width ---- */
@container (min-width: 400px) {
  .grid { grid-template-columns: 1fr 1fr }
  .wide, .field:only-child { grid-column: 1 / -1 }
}
@container (min-width: 480px) {
  .methods { grid-template-columns: repeat(3, 1fr) }
}
@container (min-width: 760px) {
  .form {
    grid-template: 'main order' auto 'main finish' 1fr / minmax(0, 1fr) minmax(300px, 340px);
    gap: 20px 40px;
  }
  .order { grid-area: order }
  .main { grid-area: main }
  .finish { grid-area: finish; align-content: start }
}

/* ---- system preferences ---- */
@media (prefers-reduced-motion: reduce) {
  * { transition: none !important }
  .spinner { animation-duration: 3s }
}
@media (forced-colors: active) {
  .face, .box, .input, .button, .summary, .notice { border: 1px solid CanvasText }
  input:checked + .face { outline: 3px solid Highlight; outline-offset: -3px }
  input:focus-visible + .face { outline: 3px solid Highlight; outline-offset: 2px }
  input:checked + .box { background: Highlight; color: HighlightText; forced-color-adjust: none }
  .icon { forced-color-adjust: auto }
  .badge { forced-color-adjust: none }
  .mark, .face .check { border: 1px solid CanvasText }
}
`
