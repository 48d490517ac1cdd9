import { connect } from '../loading/connect.js'
import { CheckoutError } from '../platform/errors.js'
import type { Driver } from '../opening/driver.js'
import { readV2Response, v2Names } from '../outcomes/v2-response.js'
import { v2Source } from './sdk.js'

export const v2Driver: Driver = {
  namesOf: () => v2Names,
  defaults: ({ channel: { storeId, channelKey }, redirectUrl }, { channelGroupId }) => ({
    storeId,
    // A group lets PortOne choose.
    channelKey: channelGroupId ? undefined : channelKey,
    redirectUrl,
  }),
  /** Opens in the call itself, or soon after: V2 watches its popups itself. Older SDKs lack operations. */
  open: (platform, options) =>
    connect(platform, options, v2Source, (portone) => (request, operation) => (answer, broke) => {
      if (!portone[operation]) throw new CheckoutError('unsupported-operation')
      Promise.resolve(portone[operation](request))
        .then((response) => answer(readV2Response(response)))
        .catch(broke)
    }),
}
