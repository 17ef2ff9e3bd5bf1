/** What stands in the record of a charter and a reader should know. */
export const record = {
  'issue.signature-declined':
    '“{name}” has declined to sign version {version}. Ask for changes: {$theCharter} goes back to its authors.',
  'issue.link-not-observed':
    'The effect expected of “{name}” was not observed. Decide at the next review whether the link stays.',
  'issue.figure-missing': '“{name}” has no figure for {period}. Add it if it can still be found.',
} as const;
