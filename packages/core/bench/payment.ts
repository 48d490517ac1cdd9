/** A valid inicis_v2 card payment of 25 values, as a shop sends it. */
export const payment = {
  storeId: 'store-4ff4af41-85e3-4559-8eb8-0d08a2c6ceec',
  channelKey: 'channel-key-9987cb87-6458-4888-b94e-68d9a2da896d',
  paymentId: 'order20261121000001',
  orderName: 'Waffle trainer 2',
  totalAmount: 129_000,
  isCulturalExpense: false,
  appScheme: 'shop://',
  currency: 'KRW',
  payMethod: 'CARD',
  locale: 'KO_KR',
  redirectUrl: 'https://shop.example/return',
  noticeUrls: ['https://shop.example/webhook'],
  isEscrow: false,
  productType: 'REAL',
  customer: {
    customerId: 'user-1',
    fullName: '홍길동',
    phoneNumber: '010-1234-5678',
    email: 'gildong@shop.example',
    zipcode: '06236',
  },
  card: {
    availableCards: ['HYUNDAI_CARD'],
    useCardPoint: false,
    installment: { monthOption: { fixedMonth: 3 } },
  },
  offerPeriod: { interval: '1m' },
  bypass: { inicis_v2: { acceptmethod: ['below1000', 'SKIN(#C1272C)'] } },
} as const

/** The same with six mistakes. */
export const mistaken = {
  ...payment,
  paymentId: '주문1',
  totalAmount: '129000',
  currency: 'EUR',
  payMethod: 'PAYPAL',
  customer: { fullName: '홍길동', phoneNumber: '010-1234-5678' },
  redirectUrl: 'shop.example/return',
}
