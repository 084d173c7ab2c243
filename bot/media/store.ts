/**
 * The port to where files are kept. A file is named after its content and its office: the same bytes in one office are one
 * file, and no office can name another's. Who refers to a file, and when it may go, is the database's to know.
 */
import type { MediaType } from './types.ts';

export type StoredFile = { storageId: string; bytes: number; sha256: string };

export type MediaSource = Uint8Array | AsyncIterable<Uint8Array>;

/** Read to its end, so that its name is known, and not in its place yet: it can be announced before it is stored. */
export type StagedFile = StoredFile & {
  /** Storing what is there already changes nothing. Once. */
  store(): Promise<void>;
  /** Leaves nothing of what was not stored; changes nothing after `store`. */
  discard(): Promise<void>;
};

export type MediaStore = {
  /** Throws `FileTooLarge` beyond `limitBytes` and leaves nothing then, nor when the source breaks off. */
  stage(file: {
    workspaceId: string;
    source: MediaSource;
    mimeType: MediaType;
    limitBytes?: number;
  }): Promise<StagedFile>;
  open(storageId: string): Promise<{ bytes: Uint8Array; mimeType: MediaType } | null>;
  /** For files too large to hold; the stream has to be read or cancelled. */
  stream(
    storageId: string,
  ): Promise<{ stream: AsyncIterable<Uint8Array>; bytes: number; mimeType: MediaType } | null>;
  /** Removing what is gone changes nothing. */
  remove(storageId: string): Promise<void>;
  /** Removes what a process left half staged when it died. */
  tidy(): Promise<void>;
};

export class FileTooLarge extends Error {
  override name = 'FileTooLarge';
  constructor(limitBytes: number) {
    super(`the file has more than ${limitBytes} bytes`);
  }
}
