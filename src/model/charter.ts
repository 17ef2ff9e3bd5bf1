import { charterParts, type PartKey, partKeys } from './parts';
import {
  choice,
  code,
  type DraftOf,
  day,
  type FieldSpec,
  type GroupMeta,
  group,
  list,
  longText,
  number,
  text,
} from './spec';

/** The schema version that this build writes. */
export const SCHEMA_VERSION = 1;

/** Fields of the document that belong to no part. */
export const identityFields = {
  $schema: code(),
  title: text({ max: 160 }),
  organisation: group({
    name: text({ max: 160 }),
    people: number({ min: 0, integer: true }),
    sellers: number({ min: 0, integer: true }),
    countries: number({ min: 0, integer: true }),
  }),
  /** Language of the charter's own text, BCP 47. */
  locale: code(),
  status: choice('charterStatus'),
  /** `major.minor`. */
  version: code(),
  period: group({ from: day(), to: day() }, [['from', 'to']]),
  glossary: list({ term: text(), meaning: longText() }),
  attachments: list({ title: text(), url: code() }),
  customSections: list({ title: text(), body: longText() }),
} as const;

type PartFields = { [K in PartKey]: (typeof charterParts)[K]['fields'] }[PartKey];
type Intersect<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;
type DocumentFields = typeof identityFields & Intersect<PartFields>;

/**
 * A charter that may lack anything but its identity: what an editor holds and a storage keeps.
 * Plain JSON; blanks are absent; fields unknown to this version are kept.
 */
export interface CharterDraft extends DraftOf<DocumentFields> {
  schemaVersion: number;
  /** Oldest schema version whose readers can show this document. */
  minReader?: number;
  id: string;
  /** Data of host extensions by extension id, kept verbatim. */
  ext?: Record<string, unknown>;
}

type Present<T, K extends keyof T> = T & { [P in K]-?: NonNullable<T[P]> };

/** A charter that carries everything approval needs; `isApprovable` narrows a draft to it. */
export type Charter = Present<
  CharterDraft,
  'title' | 'priorities' | 'services' | 'audiences' | 'indicators' | 'links' | 'parties' | 'reporting'
> & {
  mission: Required<Mission>;
  budget: Present<Budget, 'ownerId'>;
  review: Present<Review, 'cadence'>;
};

export type Mission = NonNullable<CharterDraft['mission']>;
export type Priority = NonNullable<CharterDraft['priorities']>[number];
export type Objective = NonNullable<CharterDraft['objectives']>[number];
export type Service = NonNullable<CharterDraft['services']>[number];
export type Audience = NonNullable<CharterDraft['audiences']>[number];
export type Scope = NonNullable<CharterDraft['scope']>;
export type Budget = NonNullable<CharterDraft['budget']>;
export type Indicator = NonNullable<CharterDraft['indicators']>[number];
/** One figure of an indicator: its period, the value or `null`, and why a value is missing. */
export type Observation = NonNullable<Indicator['series']>[number];
export type IndicatorLink = NonNullable<CharterDraft['links']>[number];
/** A target of an indicator and the time for which it holds. */
export type IndicatorTarget = NonNullable<Indicator['targets']>[number];
/** A limit at which somebody wants to be told. */
export type Threshold = NonNullable<Indicator['thresholds']>[number];
/** Something that happened, for the reader of a chart. */
export type Annotation = NonNullable<CharterDraft['annotations']>[number];
export type Inspection = NonNullable<CharterDraft['inspection']>;
export type Party = NonNullable<CharterDraft['parties']>[number];
export type Stakeholder = NonNullable<CharterDraft['stakeholders']>[number];
export type Approval = NonNullable<CharterDraft['approvals']>[number];
export type Review = NonNullable<CharterDraft['review']>;
export type ReviewEntry = NonNullable<Review['history']>[number];
export type ReportingLine = NonNullable<CharterDraft['reporting']>[number];
export type Maturity = NonNullable<CharterDraft['maturity']>;
export type Risk = NonNullable<CharterDraft['risks']>[number];

/** What every root key of the document holds. */
export const documentMeta = /* @__PURE__ */ describeDocument();

function describeDocument(): GroupMeta {
  const fields: Record<string, FieldSpec>[] = [
    identityFields,
    ...partKeys.map((key) => charterParts[key].fields),
  ];
  return group(Object.assign({}, ...fields)).meta;
}

const partByRootKey = /* @__PURE__ */ indexParts();

function indexParts(): ReadonlyMap<string, PartKey> {
  return new Map(
    partKeys.flatMap((key) => Object.keys(charterParts[key].fields).map((root) => [root, key] as const)),
  );
}

/** The part that owns a path (`services/x/horizon` → `services`, `parties/en` → `agreement`); undefined for identity fields. */
export function partOfPath(path: string): PartKey | undefined {
  const slash = path.indexOf('/');
  return partByRootKey.get(slash < 0 ? path : path.slice(0, slash));
}
