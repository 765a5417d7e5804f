/** What every page of a paper says of it at the top: that it is not issued yet, that it is made up; null where neither. */
export function pageMark(paper: { readonly isSample: boolean; readonly isDraft?: boolean }): string | null {
  const words = [...(paper.isDraft ? ['DỰ THẢO'] : []), ...(paper.isSample ? ['VĂN BẢN MẪU'] : [])];
  return words.length === 0 ? null : words.join(' - ');
}
