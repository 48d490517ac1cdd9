import { library } from '../../tools/build/library.js'
import { shortCss } from './vite.css.js'

const config = library(import.meta.dirname, ['index.ts', 'element.ts'])

export default { ...config, plugins: [config.plugins, shortCss()] }
