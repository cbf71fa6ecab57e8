import { deepFreeze } from "../../shared/deep-freeze.ts";

/**
 * Decisions of the European Commission that a country protects personal data well enough, in order of adoption, with
 * those that ended. `validFrom` is the day of adoption; a decision binds from its notification, mostly the same day.
 *
 * - `covers`: who in that country may receive data under it. `organisations-under-its-law` leaves out those whom the
 *   privacy law of the country does not reach.
 *
 * Sources: GDPR art. 45; list of decisions in Implementing Decision (EU) 2016/2295 and in the Commission's report
 * COM(2024) 7; law firms' notices for 2025 and 2026. Retrieved 2026-11-22. The decisions themselves were not read:
 * `verifiedOn` is `null`. Decisions for international organisations are left out.
 */
export const adequacyDecisions = deepFreeze([
  {
    country: "CH",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2000/518/EC",
      validFrom: "2000-07-26",
      verifiedOn: null,
    },
  },
  // Safe Harbour; annulled by CJEU C-362/14 of 6 October 2015.
  {
    country: "US",
    covers: "certified-organisations",
    basis: {
      kind: "statute",
      ref: "Decision 2000/520/EC",
      validFrom: "2000-07-26",
      validTo: "2015-10-05",
      verifiedOn: null,
    },
  },
  {
    country: "CA",
    covers: "commercial-organisations",
    basis: {
      kind: "statute",
      ref: "Decision 2002/2/EC",
      validFrom: "2001-12-20",
      verifiedOn: null,
    },
  },
  {
    country: "AR",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2003/490/EC",
      validFrom: "2003-06-30",
      verifiedOn: null,
    },
  },
  {
    country: "GG",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2003/821/EC",
      validFrom: "2003-11-21",
      verifiedOn: null,
    },
  },
  {
    country: "IM",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2004/411/EC",
      validFrom: "2004-04-28",
      verifiedOn: null,
    },
  },
  {
    country: "JE",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2008/393/EC",
      validFrom: "2008-05-08",
      verifiedOn: null,
    },
  },
  {
    country: "FO",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2010/146/EU",
      validFrom: "2010-03-05",
      verifiedOn: null,
    },
  },
  {
    country: "AD",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2010/625/EU",
      validFrom: "2010-10-19",
      verifiedOn: null,
    },
  },
  // For automated processing, which is all that a platform does.
  {
    country: "IL",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Decision 2011/61/EU",
      validFrom: "2011-01-31",
      verifiedOn: null,
    },
  },
  {
    country: "UY",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Implementing Decision 2012/484/EU",
      validFrom: "2012-08-21",
      verifiedOn: null,
    },
  },
  {
    country: "NZ",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Implementing Decision 2013/65/EU",
      validFrom: "2012-12-19",
      verifiedOn: null,
    },
  },
  // Privacy Shield; annulled by CJEU C-311/18 of 16 July 2020.
  {
    country: "US",
    covers: "certified-organisations",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2016/1250",
      validFrom: "2016-07-12",
      validTo: "2020-07-15",
      verifiedOn: null,
    },
  },
  {
    country: "JP",
    covers: "organisations-under-its-law",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2019/419",
      validFrom: "2019-01-23",
      verifiedOn: null,
    },
  },
  // Ended on 27 June 2025 at first, then on 27 December 2025; renewed on 19 December 2025.
  {
    country: "GB",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2021/1772, as prolonged in June and December 2025",
      validFrom: "2021-06-28",
      validTo: "2031-12-27",
      verifiedOn: null,
    },
  },
  {
    country: "KR",
    covers: "organisations-under-its-law",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2022/254",
      validFrom: "2021-12-17",
      verifiedOn: null,
    },
  },
  // Data Privacy Framework: only who is on the list of certified organisations.
  {
    country: "US",
    covers: "certified-organisations",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2023/1795",
      validFrom: "2023-07-10",
      verifiedOn: null,
    },
  },
  {
    country: "BR",
    covers: "everyone",
    basis: {
      kind: "statute",
      ref: "Implementing Decision (EU) 2026/179",
      validFrom: "2026-01-26",
      verifiedOn: null,
    },
  },
]);
