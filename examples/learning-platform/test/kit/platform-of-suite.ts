import { afterAll, beforeAll } from "vitest";
import type { RunningPlatform } from "../../server/start-platform.ts";
import { clientOf } from "./client.ts";
import type { Place } from "./places.ts";
import { startTestPlatform } from "./start-test-platform.ts";

/** A platform and the privacy officer's client, there from before the first test of a suite until after its last. */
export function platformOfSuite(createPlace: () => Promise<Place>) {
  let started: { readonly place: Place; readonly platform: RunningPlatform } | undefined;
  const running = () => {
    if (!started) throw new Error("The platform of a suite is there within its tests only.");
    return started.platform;
  };

  beforeAll(async () => {
    const place = await createPlace();
    started = { place, platform: await startTestPlatform(place) };
  });
  afterAll(async () => {
    await started?.platform.close();
    await started?.place.remove();
  });

  return {
    get platform() {
      return running();
    },
    get officer() {
      return clientOf(running().url);
    },
  };
}
