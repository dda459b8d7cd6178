/** A line that nobody who wrote the material could know: 96 random bits. */
export function makeFence(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `=====${digits}=====`;
}
