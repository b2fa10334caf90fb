/** Where WeChat Pay sends its notices. Apart from the route, so that who only configures loads no HTTP. */
export const WECHAT_NOTIFY_PATH = '/notify/wechat-pay';
