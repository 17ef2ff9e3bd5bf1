import type { VocabularyId } from '../model';

/** A person as the host knows them. */
export interface Person {
  /** The host's own id, opaque here. */
  readonly id: string;
  readonly name: string;
}

/** Somebody who may act on a charter: who they are, and for whom they stand in it. */
export interface Actor {
  readonly person: Person;
  /** Ids of the charter's parties for which they may sign. */
  readonly partyIds: readonly string[];
  /** What they are to the charter; only a `charter-owner` submits and publishes. */
  readonly roles: readonly VocabularyId<'stakeholderRole'>[];
}

/**
 * Who people are, told by the host. The library has no accounts: what stands here drives the screen alone, and the host
 * enforces rights where it saves.
 */
export interface Directory {
  /** Who is signed in; undefined when nobody is, who then only reads. */
  readonly me: Actor | undefined;
  /** The person behind an id; undefined when there is none, or none any more. */
  find(id: string): Promise<Person | undefined>;
  /** People whose names match what somebody typed, best first. */
  search(name: string, options?: { readonly signal?: AbortSignal }): Promise<readonly Person[]>;
}
