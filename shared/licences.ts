/** What of others is in the program, and under which licence: written when the program is built, read by the window and the bill of materials. */

/** A package, or something that stands inside one. */
export interface BundledPart {
  readonly name: string;
  readonly version: string;
  /** The package it came in, where that is another one. */
  readonly inside?: string;
}

/** Parts that come from the same people under the same text. */
export interface LicenceGroup {
  /** The package, or the scope that several packages share. */
  readonly name: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly parts: readonly BundledPart[];
  /** The licence in full, and notices that stand in the files themselves. */
  readonly text: string;
}

/** Of the program itself, then of all it holds: the runtime first, the others by name. */
export interface BundledLicences {
  readonly program: LicenceGroup;
  readonly groups: readonly LicenceGroup[];
}
