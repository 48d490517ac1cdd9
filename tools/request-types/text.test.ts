import { expect, test } from 'vitest'
import { comment } from './text.mjs'

test('wraps a docstring anew, whatever the lines of its source, and keeps its paragraphs', () => {
  expect(comment(['Short.'], '  ')).toBe('  /** Short. */')
  expect(comment(['One line\nand its second.\n\nGuide: here'], '')).toBe(
    '/**\n * One line and its second.\n *\n * Guide: here\n */',
  )
})
