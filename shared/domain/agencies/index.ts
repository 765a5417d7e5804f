export { type EndedAgency, endedAgencies } from './ended.ts';
export { type NamesInForce, namesInForce } from './in-force.ts';
export { issuerInText } from './in-text.ts';
export { agencyKindLabel, agencyKinds } from './kinds.ts';
export {
  type AgencyForm,
  agencyProblems,
  nameOn,
  type OtherAgency,
  type Problem,
} from './names.ts';
export { comparePeople, type PersonForm, personProblems, personSortKey } from './people.ts';
export { type PeopleInForce, peopleInForce, personOn } from './people-in-force.ts';
export {
  type Authority,
  authorities,
  authorityLabel,
  type IssuerForm,
  issuerProblems,
  officeRefusal,
  type Signer,
  signatureBlock,
  signersFor,
  usualIssuer,
} from './signers.ts';
export { isWithin } from './spans.ts';
