import { showPage } from '../parts/page.js'
import { Playground } from './playground.js'
import { words } from './words.js'

showPage(Playground, ({ say }) => say({ ko: words.ko.title, en: words.en.title }))
