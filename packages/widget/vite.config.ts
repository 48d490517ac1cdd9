import { library } from '../../tools/build/library.js'
import { shortCss } from './vite.css.js'

export default { ...library(import.meta.dirname, ['index.ts', 'element.ts']), plugins: [shortCss()] }
