/** The codes that `pg` may begin with, of every V1 gateway; a test holds them to the gateways. */
export const v1Codes =
  'html5_inicis inicis_jp inicis_unified kcp kcp_billing kcp_quick nice nice_v2 tosspayments uplus danal danal_tpay ' +
  'settle settle_acc ksnet smartro smartro_v2 welcome daou galaxia mobilians mobilians_v2 kicc kicc_v2 kakaopay ' +
  'naverpay naverco payco smilepay tosspay tosspay_v2 toss_brandpay paypal paypal_v2 eximbay paymentwall ' +
  'payletter_global bluewalnut'
