"use client";

import { ConsentGate } from "@bijsluiter/react";

/** Nothing of another company is loaded before a yes; a frame of theirs stands here in your page. */
export const Film = () => (
  <ConsentGate purpose="video" label="Filmpje over breuken">
    <p>Het filmpje mag aan.</p>
  </ConsentGate>
);
