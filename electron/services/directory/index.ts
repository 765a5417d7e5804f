export { getAgency, listAgencies, listDirectory, mergeAgency, removeAgency, saveAgency } from './agencies.ts';
export { getIssuer, listIssuers, removeIssuer, saveIssuer } from './issuers.ts';
export { getPerson, listPeople, removePerson, savePerson } from './people.ts';
