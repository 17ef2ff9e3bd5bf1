import type { CharterDraft } from '../../model';

/** A version that is being published, for the host to keep. */
export interface Publication {
  /** The whole charter as it is published. */
  readonly charter: CharterDraft;
  readonly version: string;
  readonly level: 'major' | 'minor';
  /** What changed and why, in words. */
  readonly note: string;
  /** The newest version that its author knew; absent for the first. */
  readonly previous?: string;
  /** The version in force until now, when this one takes its place at once. */
  readonly supersedes?: string;
}

/** Somebody else published first: which version is the newest now. */
export interface PublishConflict {
  readonly conflict: string;
}

/**
 * Keeps a version before the charter takes it on. A conflict, or an error, leaves the charter as it is; whoever pressed
 * the button is told.
 */
export type PublishHandler = (
  publication: Publication,
) => void | PublishConflict | Promise<void> | Promise<PublishConflict | undefined>;
