import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { useMe } from './account/use-me.js';
import { HomePage } from './home/HomePage.js';
import { LogInAgain } from './log-in/LogInAgain.js';
import { LogInPage } from './log-in/LogInPage.js';
import { ErrorNotice } from './parts/ErrorNotice.js';
import { Skeleton } from './parts/Skeleton.js';
import { Broken } from './shell/Broken.js';
import { NoSuchPage } from './shell/NoSuchPage.js';
import { Shell } from './shell/Shell.js';
import { useWantedFile } from './shell/wanted-file.js';

const AccountPage = lazy(async () => ({ default: (await import('./account/AccountPage.js')).AccountPage }));
const FaqPage = lazy(async () => ({ default: (await import('./faq/FaqPage.js')).FaqPage }));
const RenewPage = lazy(async () => ({ default: (await import('./renew/RenewPage.js')).RenewPage }));
const OrderRoutes = lazy(async () => ({ default: (await import('./order/OrderRoutes.js')).OrderRoutes }));

/** The online hall. Routes live behind the `#`, so that the server needs to know one page only. */
export function App() {
  return (
    <Router hook={useHashLocation}>
      <Shell>
        <Broken>
          <Suspense fallback={<Skeleton />}>
            <Switch>
              <Route path="/faq"><FaqPage /></Route>
              <Route><OwnPages /></Route>
            </Switch>
          </Suspense>
        </Broken>
      </Shell>
    </Router>
  );
}

/** What needs a log-in. Keyed by who: somebody else's log-in leaves nothing of the former's on the page. */
function OwnPages() {
  const { me, isLoading, error, again } = useMe();
  useWantedFile(Boolean(me));
  if (error) return <ErrorNotice error={error} again={again} />;
  if (isLoading) return <Skeleton />;
  if (!me) return <LogInPage />;
  return (
    <div key={me.id}>
      <Switch>
        <Route path="/"><HomePage /></Route>
        <Route path="/orders"><HomePage /></Route>
        <Route path="/renew"><RenewPage /></Route>
        <Route path="/account"><AccountPage me={me} /></Route>
        <Route path="/orders/:id/:page?">{({ id, page }) => <OrderRoutes key={id} id={id} page={page} />}</Route>
        <Route><NoSuchPage /></Route>
      </Switch>
      <LogInAgain />
    </div>
  );
}
