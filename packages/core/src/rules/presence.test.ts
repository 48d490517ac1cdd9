import { describe, expect, test } from 'vitest'
import { holdV2 } from '../../test-support/hold.js'
import type { JsonRecord } from '../model.js'
import {
  advised,
  contract,
  contractNeeds,
  deprecated,
  eitherRequired,
  exclusive,
  forbidden,
  forbiddenSum,
  forbiddenTax,
  ignored,
  ignoredSum,
  nameByGuide,
  nameRequired,
  recommended,
  required,
  together,
} from './presence.js'
import type { Rule } from './rule.js'

describe.each<[string, Rule, readonly (readonly [request: object, found: readonly string[]])[]]>([
  [
    'required: any text that is not blank is accepted',
    required('locale'),
    [
      [{}, ['error missing locale']],
      [{ locale: null }, ['error missing locale']],
      [{ locale: '\t ' }, ['error missing locale']],
      [{ locale: 'K' }, []],
    ],
  ],
  [
    'required: 0 and false are accepted',
    required(['totalAmount', 'isEscrow']),
    [
      [{ totalAmount: 0, isEscrow: false }, []],
      [{ isEscrow: false }, ['error missing totalAmount']],
    ],
  ],
  [
    'recommended',
    recommended('locale'),
    [
      [{}, ['warning missing locale']],
      [{ locale: 'KO_KR' }, []],
    ],
  ],
  [
    'advised',
    advised('locale'),
    [
      [{}, ['notice missing locale']],
      [{ locale: 'KO_KR' }, []],
    ],
  ],
  [
    'forbiddenSum: 0 may be given',
    forbiddenSum('taxFreeAmount'),
    [
      [{ taxFreeAmount: 1 }, ['error forbidden taxFreeAmount']],
      [{ taxFreeAmount: 0 }, []],
      [{}, []],
    ],
  ],
  [
    'ignoredSum: 0 may be given',
    ignoredSum('taxFreeAmount'),
    [
      [{ taxFreeAmount: 1 }, ['warning ignored taxFreeAmount']],
      [{ taxFreeAmount: 0 }, []],
      [{}, []],
    ],
  ],
  [
    'forbiddenTax: any value but 0 is an error',
    forbiddenTax('vatAmount')[0],
    [
      [{ vatAmount: 1 }, ['error forbidden vatAmount']],
      [{ vatAmount: 0 }, []],
    ],
  ],
  [
    'forbiddenTax: 0 is a warning, since shops send it by default',
    forbiddenTax('vatAmount')[1],
    [
      [{ vatAmount: 0 }, ['warning forbidden vatAmount']],
      [{ vatAmount: 1 }, []],
      [{}, []],
    ],
  ],
  [
    'nameByGuide',
    nameByGuide(),
    [
      [{}, ['warning missing customer.fullName']],
      [{ customer: { lastName: 'a' } }, ['warning missing customer.fullName']],
      [{ customer: { firstName: 'a', lastName: 'b' } }, []],
      [{ customer: { fullName: 'a' } }, []],
    ],
  ],
  [
    'nameRequired',
    nameRequired(),
    [
      [{}, ['error missing customer.fullName']],
      [{ customer: { firstName: 'a' } }, ['error missing customer.fullName']],
      [{ customer: { lastName: 'a', firstName: ' ' } }, ['error missing customer.fullName']],
      [{ customer: { lastName: 'a', firstName: 'b' } }, []],
      [{ customer: { fullName: 'a' } }, []],
    ],
  ],
  [
    'eitherRequired',
    eitherRequired('channelKey', 'channelGroupId'),
    [
      [{}, ['error missing channelKey']],
      [{ channelKey: 'a' }, []],
      [{ channelGroupId: 'a' }, []],
    ],
  ],
  [
    'together',
    together(['customer.firstName', 'customer.lastName']),
    [
      [{}, []],
      [{ customer: { firstName: '' } }, []],
      [{ customer: { firstName: 'a' } }, ['error missing customer.lastName']],
      [{ customer: { firstName: 'a', lastName: 'b' } }, []],
    ],
  ],
  [
    'forbidden: blank text and false as well',
    forbidden(['locale', 'isEscrow']),
    [
      [{}, []],
      [{ locale: null }, []],
      [{ locale: '', isEscrow: false }, ['error forbidden locale', 'error forbidden isEscrow']],
    ],
  ],
  [
    'ignored',
    ignored(['locale', 'isEscrow']),
    [
      [{ locale: '' }, []],
      [{ locale: 'KO_KR', isEscrow: false }, ['warning ignored locale', 'warning ignored isEscrow']],
    ],
  ],
  [
    'deprecated',
    deprecated('locale', 'country'),
    [
      [{}, []],
      [{ locale: 'KO_KR' }, ['warning deprecated locale']],
    ],
  ],
  [
    'contract: false, 0 and an empty object need no contract',
    contract(['isEscrow', 'taxFreeAmount', 'card.installment']),
    [
      [{ isEscrow: false, taxFreeAmount: null }, []],
      [{ isEscrow: true, taxFreeAmount: 0, card: { installment: {} } }, ['notice contract isEscrow']],
      [{ taxFreeAmount: 1 }, ['notice contract taxFreeAmount']],
      [{ card: { installment: { monthOption: { fixedMonth: 0 } } } }, ['notice contract card.installment']],
    ],
  ],
  [
    'contractNeeds',
    contractNeeds('locale'),
    [
      [{}, ['notice missing locale']],
      [{ locale: 'KO_KR' }, []],
    ],
  ],
])('%s', (_, rule, cases) => {
  test.each(cases)('%j', (request, found) => {
    expect(holdV2([rule], { ...request })).toEqual(found)
  })
})

describe('exclusive', () => {
  const rules = exclusive('card.installment.monthOption', 'fixedMonth', 'availableMonthList')
  test.each<readonly [JsonRecord, readonly string[]]>([
    [{}, []],
    [{ card: { installment: { monthOption: null } } }, []],
    [{ card: { installment: { monthOption: { fixedMonth: 0 } } } }, []],
    [
      { card: { installment: { monthOption: {} } } },
      ['error missing card.installment.monthOption.fixedMonth'],
    ],
    [
      { card: { installment: { monthOption: { fixedMonth: 0, availableMonthList: [] } } } },
      ['error exclusive card.installment.monthOption.availableMonthList'],
    ],
  ])('%j', (request, found) => {
    expect(holdV2(rules, request)).toEqual(found)
  })
})
