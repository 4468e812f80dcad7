// A text in its two maskings.

export interface Masked {
  /** For telling failures apart: file names and hosts stay. */
  exact: string;
  /** For finding the same trouble elsewhere: they go. */
  template: string;
}
