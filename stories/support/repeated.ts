/** Parameters of a page on which one part stands several times, and its landmark with it: a host shows it once. To be spread. */
export const repeated = {
  a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
};
