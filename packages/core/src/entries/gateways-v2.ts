/** The V2 gateways, each by its code in camel case. The entry has a file of its own: the bundler adds a name to the list that `all` imports whole. */
export * from '../gateways/v2.js'
