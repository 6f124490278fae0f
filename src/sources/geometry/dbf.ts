/**
 * Reads the records of a dBase table, the companion of a shapefile, as text by field name.
 *
 * @param encoding of the .cpg file; Windows-1252 when there is none.
 * @returns null when the bytes are no whole dBase table.
 */
export function readDbf(bytes: Uint8Array, encoding: string | null): Record<string, string>[] | null {
  if (bytes.length < 33) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const headerLength = view.getUint16(8, true);
  const recordLength = view.getUint16(10, true);
  if (headerLength > bytes.length || headerLength + count * recordLength > bytes.length) return null;
  const decoder = new TextDecoder(/utf-?8|65001/i.test(encoding ?? '') ? 'utf-8' : 'windows-1252');
  const text = (start: number, length: number) => decoder.decode(bytes.subarray(start, start + length));

  const fields: { name: string; start: number; length: number }[] = [];
  let start = 1; // the first byte of a record marks deletion
  for (let at = 32; at + 32 <= headerLength && bytes[at] !== 0x0d; at += 32) {
    const length = bytes[at + 16]!;
    fields.push({ name: text(at, 11).split('\0')[0]!, start, length });
    start += length;
  }
  return Array.from({ length: count }, (_, row) => {
    const at = headerLength + row * recordLength;
    return Object.fromEntries(fields.map((field) => [field.name, text(at + field.start, field.length).trim()]));
  });
}
