/** A text in each language of the shop. */
export interface Words {
  readonly ko: string
  readonly en: string
}

export interface Product {
  readonly id: string
  readonly name: Words
  /** One line next to the picture. */
  readonly line: Words
  readonly story: Words
  /** Material and size. */
  readonly facts: readonly Words[]
  /** In won (KRW has no decimals). */
  readonly price: number
  /** Alternative text of the picture. */
  readonly alt: Words
  readonly badge?: Words | undefined
}

export interface Plan {
  readonly id: string
  readonly name: Words
  readonly line: Words
  readonly story: Words
  readonly facts: readonly Words[]
  /** KRW a month. */
  readonly price: number
  readonly alt: Words
}

/** The server uses these prices too; a browser sends only ids and quantities. */
export const products: readonly Product[] = [
  {
    id: 'moon-jar',
    name: { ko: '작은 달항아리', en: 'Little Moon Jar' },
    line: {
      ko: '둥글지만 똑같지 않은, 백자 화병',
      en: 'Round, never twice the same: a white porcelain vase',
    },
    story: {
      ko: '위아래를 따로 빚어 이어 붙인 백자입니다. 이음매가 만든 가벼운 비대칭 덕분에 꽃 한 송이만 꽂아도 방이 조용해집니다.',
      en: 'Two bowls thrown apart and joined. The seam leaves it slightly uneven, and a single stem quiets the room.',
    },
    facts: [
      { ko: '백자, 투명유', en: 'White porcelain, clear glaze' },
      { ko: '지름 16 cm, 높이 17 cm', en: '16 cm wide, 17 cm high' },
    ],
    price: 68_000,
    alt: { ko: '매화 가지를 꽂은 하얀 달항아리', en: 'A white moon jar with a plum branch' },
    badge: { ko: '작가 한정', en: 'Studio edition' },
  },
  {
    id: 'cup-pair',
    name: { ko: '오후 찻잔 한 쌍', en: 'Afternoon Cups, a Pair' },
    line: { ko: '손 안에 꼭 맞는 120 ml', en: '120 ml that fit the hand' },
    story: {
      ko: '손잡이가 없어 두 손으로 감싸게 되는 잔입니다. 청자와 백자를 한 점씩 담았습니다.',
      en: 'No handle, so both hands warm around it. One celadon, one white.',
    },
    facts: [
      { ko: '청자 1, 백자 1', en: 'One celadon, one white' },
      { ko: '식기세척기 사용 가능', en: 'Dishwasher safe' },
    ],
    price: 32_000,
    alt: { ko: '나란히 놓인 청자와 백자 찻잔', en: 'A celadon cup and a white cup side by side' },
  },
  {
    id: 'first-flush',
    name: { ko: '하동 우전 40 g', en: 'Hadong First Flush, 40 g' },
    line: { ko: '곡우 전에 딴 첫 잎', en: 'The first leaves, before the spring rain' },
    story: {
      ko: '4월 스무날 전에 딴 여린 잎을 무쇠솥에 덖었습니다. 70도의 물에 두 번, 세 번 우려도 단맛이 남습니다.',
      en: 'Tender leaves picked before April 20 and roasted in an iron pan. Sweet to the third pour at 70 °C.',
    },
    facts: [
      { ko: '경남 하동 화개', en: 'Hwagae, Hadong' },
      { ko: '유기농 녹차 100 %', en: 'Organic green tea, 100 %' },
    ],
    price: 24_000,
    alt: { ko: '찻잎이 그려진 녹색 차 통', en: 'A green tea tin with a leaf on it' },
    badge: { ko: '올해 첫 수확', en: 'This year’s first' },
  },
  {
    id: 'beeswax',
    name: { ko: '밀랍 초 세 자루', en: 'Beeswax Candles, Three' },
    line: { ko: '꿀 향이 나는 네 시간', en: 'Four hours that smell of honey' },
    story: {
      ko: '순천의 양봉가가 모은 밀랍을 손으로 담갔다 꺼내 만들었습니다. 연기가 적고 천천히 탑니다.',
      en: 'Dipped by hand from the wax of one beekeeper in Suncheon. Little smoke, a slow flame.',
    },
    facts: [
      { ko: '밀랍 100 %, 면 심지', en: 'Pure beeswax, cotton wick' },
      { ko: '한 자루 약 4시간', en: 'About 4 hours each' },
    ],
    price: 18_000,
    alt: { ko: '불이 켜진 길이가 다른 초 세 자루', en: 'Three candles of different heights, lit' },
  },
  {
    id: 'walnut-tray',
    name: { ko: '호두나무 다반', en: 'Walnut Tea Tray' },
    line: { ko: '두 사람의 차가 놓이는 넓이', en: 'Wide enough for two cups and a pot' },
    story: {
      ko: '통나무 한 장을 파내어 이음매가 없습니다. 들기름을 세 번 먹여 물방울이 맺힙니다.',
      en: 'Carved from one board, without a joint. Oiled three times with perilla, so water beads.',
    },
    facts: [
      { ko: '북미산 호두나무, 들기름 마감', en: 'Walnut, perilla oil' },
      { ko: '36 × 24 × 2 cm', en: '36 × 24 × 2 cm' },
    ],
    price: 54_000,
    alt: { ko: '주전자와 잔이 놓인 나무 쟁반', en: 'A wooden tray with a pot and cups' },
  },
  {
    id: 'ramie-cloth',
    name: { ko: '모시 다포', en: 'Ramie Tea Cloth' },
    line: { ko: '빛이 비치는 조각보', en: 'Patchwork the light comes through' },
    story: {
      ko: '한산 모시 조각을 쌈솔로 이어 앞뒤가 같습니다. 창에 걸어도, 찻상에 깔아도 좋습니다.',
      en: 'Hansan ramie joined with flat-felled seams, the same on both sides. For a table, or a window.',
    },
    facts: [
      { ko: '모시 100 %', en: 'Ramie, 100 %' },
      { ko: '40 × 40 cm', en: '40 × 40 cm' },
    ],
    price: 29_000,
    alt: { ko: '여러 색 조각을 이은 모시 조각보', en: 'A ramie patchwork of many colours' },
  },
  {
    id: 'notebook',
    name: { ko: '실로 엮은 공책', en: 'Sewn Notebook' },
    line: { ko: '다섯 구멍, 한 줄의 실', en: 'Five holes, one thread' },
    story: {
      ko: '닥나무 한지 표지에 오침안정법으로 묶었습니다. 180도로 펼쳐지고, 잉크가 번지지 않습니다.',
      en: 'Bound in the old five-hole way in mulberry paper. Opens flat, and ink stays where it is put.',
    },
    facts: [
      { ko: '96쪽, 무지', en: '96 pages, blank' },
      { ko: 'A5', en: 'A5' },
    ],
    price: 9_500,
    alt: { ko: '붉은 실로 엮은 남색 공책', en: 'An indigo notebook sewn with red thread' },
  },
  {
    id: 'wind-bell',
    name: { ko: '유기 풍경', en: 'Brass Wind Bell' },
    line: { ko: '처마 끝의 물고기', en: 'The fish under the eaves' },
    story: {
      ko: '두드려 만든 방짜 유기라 소리가 길게 남습니다. 바람이 부는 날보다 부는 듯 마는 듯한 날에 좋습니다.',
      en: 'Hammered brass rings long. Best on days when the wind has not made up its mind.',
    },
    facts: [
      { ko: '구리 78 %, 주석 22 %', en: '78 % copper, 22 % tin' },
      { ko: '높이 12 cm', en: '12 cm high' },
    ],
    price: 41_000,
    alt: { ko: '물고기가 달린 놋쇠 풍경', en: 'A brass wind bell with a fish' },
  },
]

export const plans: readonly Plan[] = [
  {
    id: 'tea-of-the-month',
    name: { ko: '매달의 차', en: 'Tea of the Month' },
    line: { ko: '계절을 따라 달마다 한 봉', en: 'One bag a month, as the season goes' },
    story: {
      ko: '봄에는 우전, 여름에는 쑥차, 가을에는 발효차, 겨울에는 유자차. 첫 봉은 오늘 결제하고, 다음 달부터 같은 날에 보내 드립니다.',
      en: 'First flush in spring, mugwort in summer, fermented leaf in autumn, yuja in winter. The first bag is paid today, the next on the same day of each month.',
    },
    facts: [
      { ko: '매달 40 g, 언제든 해지', en: '40 g a month, cancel any time' },
      { ko: '우리는 법을 적은 엽서 동봉', en: 'With a card on how to brew it' },
    ],
    price: 12_900,
    alt: { ko: '네 계절의 찻봉투', en: 'Tea bags of the four seasons' },
  },
]

export const productById = (id: string): Product | undefined => products.find((product) => product.id === id)
export const planById = (id: string): Plan | undefined => plans.find((plan) => plan.id === id)
