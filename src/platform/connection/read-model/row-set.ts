import { add, type Bitmap, noRows } from "./bitmap";

/** A set of rows whose size is known before: one bit for each row of the list, or the positions of its own where those take less. */
export class RowSet {
  private readonly bits: Bitmap | null;
  private readonly positions: Uint32Array;
  private filled = 0;

  /** @param size how many rows it will hold; `rowCount` how many there are. */
  constructor(
    size: number,
    private readonly rowCount: number,
  ) {
    const isDense = size >= rowCount / 32;
    this.bits = isDense ? noRows(rowCount) : null;
    this.positions = new Uint32Array(isDense ? 0 : size);
  }

  /** Adds a row that is not in it yet. */
  add(position: number): void {
    if (this.bits) add(this.bits, position);
    else this.positions[this.filled++] = position;
  }

  /** The rows as bits, not to be changed. */
  toBitmap(): Bitmap {
    if (this.bits) return this.bits;
    const rows = noRows(this.rowCount);
    for (const position of this.positions) add(rows, position);
    return rows;
  }

  get bytes(): number {
    return (this.bits ?? this.positions).byteLength;
  }
}
