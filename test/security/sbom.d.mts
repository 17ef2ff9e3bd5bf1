export const sbomFile: string;
export function makeSbom(): {
  readonly components: readonly {
    readonly name: string;
    readonly purl: string;
    readonly hashes?: unknown[];
    readonly licenses?: unknown[];
  }[];
};
