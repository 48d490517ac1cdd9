import { connect } from '../loading/connect.js'
import type { Driver } from '../opening/driver.js'
import { readV2Response, v2Names } from '../outcomes/v2-response.js'
import { CheckoutError } from '../platform/errors.js'
import { v2Source } from './sdk.js'

export const v2Driver: Driver = {
  namesOf: () => v2Names,
  defaults: ({ channel: { storeId, channelKey }, redirectUrl }, { channelGroupId }) => ({
    storeId,
    // With a channel group PortOne chooses the channel.
    channelKey: channelGroupId ? undefined : channelKey,
    redirectUrl,
  }),
  /** Older SDKs lack some operations. V2 watches its popups itself. */
  load: (platform, options) =>
    connect(platform, options, v2Source, (portone) => ({ request, operation, answer, fail }) => {
      if (!portone[operation]) throw new CheckoutError('unsupported-operation')
      Promise.resolve(portone[operation](request))
        .then((response) => answer(readV2Response(response)))
        .catch(fail)
    }),
}
