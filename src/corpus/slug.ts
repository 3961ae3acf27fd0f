/** Names → readable ids: `Thomas Li` → `thomas-li`. */

/** Lower case, accents of Latin letters dropped, everything but letters and digits of any script turned to hyphens; may be empty. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
