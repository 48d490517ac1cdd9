export { mountInspector, type Inspector, type InspectorOptions } from './inspector.js'
export type { Language } from './texts.js'
