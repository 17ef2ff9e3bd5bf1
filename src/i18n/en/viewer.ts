/** Words of the viewer. */
export const viewer = {} as const;
