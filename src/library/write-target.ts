/** Where a file is written, piece by piece. */
export interface WriteTarget {
  write(piece: string | Uint8Array<ArrayBuffer>): Promise<void>;
  /** The file is whole. */
  close(): Promise<void>;
  /** It will not be: nothing of it stays. */
  abort(): Promise<void>;
}

/** Pieces are gathered up to so many UTF-16 units or bytes. */
const pieceSize = 1_000_000;

/**
 * A file in the browser's own keeping, which holds large ones on the disk: each piece leaves the page's memory as a
 * blob of its own.
 * @param give takes the whole file
 */
export function blobTarget(type: string, give: (file: Blob) => void): WriteTarget {
  const blobs: Blob[] = [];
  let pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  let size = 0;
  const flush = () => {
    if (pieces.length > 0) blobs.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  return {
    async write(piece) {
      pieces.push(piece);
      size += piece.length;
      if (size >= pieceSize) flush();
    },
    async close() {
      flush();
      give(new Blob(blobs, { type }));
    },
    async abort() {},
  };
}

/** A file that the reader picked. What was in it before stays until the new one is whole. */
export async function fileTarget(file: FileSystemFileHandle): Promise<WriteTarget> {
  const stream = await file.createWritable();
  return {
    write: (piece) => stream.write(piece),
    close: () => stream.close(),
    abort: () => stream.abort().catch(() => undefined),
  };
}
