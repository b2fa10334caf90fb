import { Admin, CustomRoutes } from 'react-admin';
import { BrowserRouter, Navigate, Route } from 'react-router-dom';
import { createQueryClient } from './api/query-client.js';
import { i18nProvider } from './i18n/provider.js';
import { dataProviderOf } from './lists/data-provider.js';
import { preferencesStore } from './preferences/store.js';
import { QueuePage } from './queue/QueuePage.js';
import { queueSource } from './queue/queue-source.js';
import { WorkbenchPage } from './review/WorkbenchPage.js';
import { authProvider } from './session/auth-provider.js';
import { LoginPage } from './session/LoginPage.js';
import { usePerson } from './session/session.js';
import { Layout } from './shell/Layout.js';
import { homeOf } from './shell/nav-entries.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const store = preferencesStore();
const queryClient = createQueryClient();
const dataProvider = dataProviderOf({ queue: queueSource });

function RoleHome() {
  return <Navigate to={homeOf(usePerson().role)} replace />;
}

export function App() {
  return (
    <BrowserRouter>
      <Admin
        title="Certdesk"
        authProvider={authProvider}
        dataProvider={dataProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        theme={lightTheme}
        darkTheme={darkTheme}
        layout={Layout}
        loginPage={LoginPage}
        dashboard={RoleHome}
        requireAuth
        disableTelemetry
      >
        <CustomRoutes>
          <Route path="/queue" element={<QueuePage />} />
          <Route path="/applications/:id" element={<WorkbenchPage />} />
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
