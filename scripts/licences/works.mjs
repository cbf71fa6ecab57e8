/**
 * Works of others from which tables of a package draw, with the notice that their licence asks for, word for word.
 * Packages that are bundled are found by the build; these are written down here.
 */
export const works = {
  "@bijsluiter/core": [
    {
      name: "Data Privacy Vocabulary (DPV)",
      version: "2.3",
      licence: "W3C Document License 2023",
      uses: "Names of terms, in src/vocabulary/data, src/consent/data and src/inserts/data.",
      notice: `Copyright © 2023 W3C®. This software or document includes material copied from or derived from "Data Privacy
Vocabulary (DPV)", version 2.3, https://w3id.org/dpv/2.3, by the W3C Data Privacy Vocabularies and Controls Community Group.
https://www.w3.org/copyright/document-license-2023/

The repository in which it is published, https://github.com/w3c/dpv, has this licence:

By obtaining and/or copying this work, you (the licensee) agree that you have read, understood, and will comply with
the following terms and conditions.

Permission to copy, modify, and distribute this work, with or without modification, for any purpose and without fee or
royalty is hereby granted, provided that you include the following on ALL copies of the work or portions thereof,
including modifications:

  - The full text of this NOTICE in a location viewable to users of the redistributed or derivative work.
  - Any pre-existing intellectual property disclaimers, notices, or terms and conditions. If none exist, the W3C
    software and document short notice should be included.
  - Notice of any changes or modifications, through a copyright statement on the new code or document such as "This
    software or document includes material copied from or derived from [title and URI of the W3C document]. Copyright ©
    [$year-of-document] World Wide Web Consortium. https://www.w3.org/copyright/software-license-2023/"

Disclaimers

THIS WORK IS PROVIDED "AS IS," AND COPYRIGHT HOLDERS MAKE NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED,
INCLUDING BUT NOT LIMITED TO, WARRANTIES OF MERCHANTABILITY OR FITNESS FOR ANY PARTICULAR PURPOSE OR THAT THE USE OF THE
SOFTWARE OR DOCUMENT WILL NOT INFRINGE ANY THIRD PARTY PATENTS, COPYRIGHTS, TRADEMARKS OR OTHER RIGHTS.

COPYRIGHT HOLDERS WILL NOT BE LIABLE FOR ANY DIRECT, INDIRECT, SPECIAL OR CONSEQUENTIAL DAMAGES ARISING OUT OF ANY USE
OF THE SOFTWARE OR DOCUMENT.

The name and trademarks of copyright holders may NOT be used in advertising or publicity pertaining to the work without
specific, written prior permission. Title to copyright in this work will at all times remain with copyright holders.`,
    },
  ],
};
