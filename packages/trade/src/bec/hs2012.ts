/**
 * Subheadings of HS 2012 by category of the Broad Economic Categories, revision 4, where they differ from the next edition.
 * Source: UN Statistics Division, HS 2012 to BEC conversion and correlation tables. Written by
 * tools/regen/bec.ts.
 */
export const hs2012 = `
030290 122
030625 122
030629 122
030741 112
030789 112|122
121120 21
121190 21
380850 63
440110 31
440310 21
441900 62
845610 41
846900 41
847310 42
852861 41
854231-854239 42
900610 41
940151 62
940381 22
`;
