/** What an operator lets agents do with the support bundle: all, only find out how big one would be, or nothing. */
export type BundleSetting = 'allow' | 'estimate' | 'off';
