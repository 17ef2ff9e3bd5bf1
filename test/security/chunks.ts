import { vectors, vectorsByClass } from './vectors';

/**
 * The vectors as texts, some together in one: all of them in each field one by one take minutes. The committed results
 * are made with one in each (`VECTORS_TOGETHER=1`).
 */
export const together = Number(process.env.VECTORS_TOGETHER ?? 25);

const joined = Array.from({ length: Math.ceil(vectors.length / together) }, (_, at) =>
  vectors.slice(at * together, (at + 1) * together).join('\n'),
);

/** Each text that goes through every field; a name hides a property only where it stands alone. */
export const chunks: readonly string[] = together === 1 ? joined : [...joined, ...vectorsByClass.names];
