/**
 * Names of query parameters that say how a reader came, never what is read. Lower case.
 * Sources: the general rules of the AdGuard URL Tracking filter and of ClearURLs, and the documentation of the
 * services named beside them. Names that some site gives a meaning (`ref`, `source`, `from`, `cid`, `s`) are left out:
 * a page's own canonical link takes care of those. So are keys that open what is paid for: they belong to the address.
 */
const names = new Set([
  // Google: ads, analytics, merchant listings, AMP viewer
  ...['gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'gad_source', 'gad_campaignid', 'srsltid'],
  ...['_ga', '_gl', '_gac', 'usqp', 'amp_gsa', 'amp_js_v'],
  // Facebook, Instagram, X, TikTok, LinkedIn, Reddit, Snapchat, Pinterest
  ...['fbclid', 'fb_action_ids', 'fb_action_types', 'fb_ref', 'fb_source', 'igsh', 'igshid'],
  ...['action_object_map', 'action_type_map', 'action_ref_map'],
  ...['twclid', 'ref_src', 'ref_url', '__twitter_impression', 'ttclid', 'li_fat_id', 'rdt_cid'],
  ...['sccid', 'epik', 'mibextid', 'sfnsn', 'rdid', 'soc_src', 'soc_trk', 'hss_channel', 'wprov'],
  // Microsoft, Yahoo, Yandex
  ...[
    'msclkid',
    'guccounter',
    'guce_referrer',
    'guce_referrer_sig',
    'yclid',
    'ysclid',
    '_openstat',
  ],
  // Newsletters: Mailchimp, MailerLite, Marketo, Klaviyo, ConvertKit, Vero, Olytics, ActiveCampaign, dotdigital
  ...['mc_cid', 'mc_eid', 'mc_tc', 'ml_subscriber', 'ml_subscriber_hash', 'mkt_tok', '_kx', '_ke'],
  ...['ck_subscriber_id', 'vero_conv', 'vero_id', 'oly_anon_id', 'oly_enc_id', 'vgo_ee', 'dm_i'],
  // HubSpot, Adobe, AT Internet, Webtrends and Mapp, comScore, Matomo, Piano, Eloqua, impact.com, others
  ...[
    '_hsenc',
    '_hsmi',
    '__hsfp',
    '__hssc',
    '__hstc',
    'hsctatracking',
    's_cid',
    's_kwcid',
    'ef_id',
  ],
  ...[
    'xtor',
    'at_medium',
    'at_campaign',
    'at_campaign_type',
    'at_format',
    'at_variant',
    'at_creation',
  ],
  ...['at_bbc_team', 'at_ptr_name', 'wt_mc', 'wt_zmc', 'wt.mc_id', 'wtrid', 'cmpid', 'nx_source'],
  ...['ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'ns_fee', 'pk_vid', 'pk_campaign'],
  ...['pk_cid', 'pk_content', 'pk_keyword', 'pk_kwd', 'pk_medium', 'pk_source', 'cx_click'],
  ...[
    'cx_recsorder',
    'cx_recswidget',
    'elqtrack',
    'elqtrackid',
    'irclickid',
    'irgwc',
    'sscid',
    'awc',
  ],
  ...['tduid', 'wickedid', 'rb_clickid', 'erid', '_branch_match_id', 'sr_share', 'tracking_source'],
  // What publishers count their links by: The New York Times, CBS, Condé Nast, Mail Online, Dow Jones, Echobox,
  // True Anthem, beehiiv, Drip
  ...['smid', 'smtyp', 'ftag', 'mbid', 'ito', 'reflink', 'echobox', 'taid', '_bhlid', '__s', 'gad'],
  ...['ns_mail_uid', 'ns_mail_job', 'isappinstalled'],
  // Outbrain, Taboola, Commission Junction, Facebook's comments, the AMP viewer
  ...['dicbo', 'oborigurl', 'tblci', 'cjevent', 'cjdata', 'fb_comment_id', 'amp_tf', 'aoh'],
  // What WordPress, and a cookie notice for it, add when they load a page again
  ...['doing_wp_cron', 'cn-reloaded'],
  // Session marks that servers add where cookies are off
  ...['phpsessid', 'jsessionid'],
]);

/** Names that services coin by the dozen behind one beginning; Cloudflare's say that a check was passed. */
const families =
  /^(?:(?:utm|mtm|itm|otm|hsa|bsft|dpg|gaa|sfmc|adjust|__cf_chl)_|at_(?:custom|link|recipient)|cm_mmc)/;

/** Services that the share buttons of WordPress name (https://jetpack.com/support/sharing), and what others write. */
const shared =
  /^(?:share=(?:facebook|twitter|x|bluesky|mastodon|threads|linkedin|reddit|whatsapp|jetpack-whatsapp|telegram|pinterest|tumblr|pocket|email|print|skype|nextdoor|google-plus-1|custom-\d+)|(?:cmp|ref|source|feature)=share(?:[_-].*|d)?)$/i;

/**
 * Whether a query parameter only tells how the reader came; also where the `&` before it was escaped for HTML once too
 * often.
 *
 * @param name as it stands in the address, in any case
 */
export function isTracking([name, value]: readonly [name: string, value: string]): boolean {
  const lower = name.toLowerCase().replace(/^(?:amp;)+/, '');
  return names.has(lower) || families.test(lower) || shared.test(`${name}=${value}`);
}
