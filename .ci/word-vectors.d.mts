export function ensureWordVectors(): void;
