import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumLaunch } from './tools/browser.js'

const conditions = ['portone-checkout-source', 'module', 'browser', 'development|production']
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  test: {
    // Without this one of two cores stays idle.
    maxWorkers: '100%',
    // Hide the console warnings for developers without callbacks.
    onConsoleLog: (log) => !log.startsWith('[portone-checkout]'),
    projects: [
      {
        oxc: jsx,
        resolve: { conditions },
        ssr: { resolve: { conditions: ['portone-checkout-source', 'module', 'node'] } },
        test: {
          name: 'unit',
          environment: 'node',
          // Property tests run thousands of cases, which takes long on a slow machine.
          testTimeout: 60_000,
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.browser.test.tsx', '**/node_modules/**'],
        },
      },
      {
        resolve: { conditions },
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.types.json',
            checker: 'tsc',
          },
        },
      },
      {
        root: 'packages/widget',
        oxc: jsx,
        resolve: { conditions },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.{ts,tsx}', '../core/src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
})
