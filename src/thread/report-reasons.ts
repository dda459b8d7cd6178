/** Why a reader may report a comment. */
export const reportReasons = ['spam', 'abuse', 'offTopic', 'other'] as const;
export type ReportReason = (typeof reportReasons)[number];

/** The longest text of a report, in UTF-16 units. */
export const longestReport = 500;
