/** What is compared when somebody searches: letters alone count, "Zielinska" finds "Zielińska". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').toLowerCase();
}
