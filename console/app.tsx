import { Admin, CustomRoutes, Notification } from 'react-admin';
import { BrowserRouter, Navigate, Route } from 'react-router-dom';
import { createQueryClient } from './api/query-client.js';
import { AuditPage } from './audit/AuditPage.js';
import { CertificatePage } from './certificates/CertificatePage.js';
import { CertificatesPage } from './certificates/CertificatesPage.js';
import { OrderIssuesPage } from './certificates/OrderIssuesPage.js';
import { FinancePage } from './finance/FinancePage.js';
import { i18nProvider } from './i18n/provider.js';
import { JobsPage } from './jobs/JobsPage.js';
import { CallListPage } from './lookup/CallListPage.js';
import { LookupPage } from './lookup/LookupPage.js';
import { preferencesStore } from './preferences/store.js';
import { QueuePage } from './queue/QueuePage.js';
import { ReportsPage } from './reports/ReportsPage.js';
import { WorkbenchPage } from './review/WorkbenchPage.js';
import { authProvider } from './session/auth-provider.js';
import { LoginPage } from './session/LoginPage.js';
import { usePerson } from './session/session.js';
import { Layout } from './shell/Layout.js';
import { homeOf } from './shell/nav-entries.js';
import { dataProvider } from './sources.js';
import { StaffPage } from './staff/StaffPage.js';
import { darkTheme, lightTheme } from './theme/theme.js';

const store = preferencesStore();
const queryClient = createQueryClient();

function RoleHome() {
  return <Navigate to={homeOf(usePerson().role)} replace />;
}

/** Notices pass under the header, where they cover neither rows nor buttons. */
function Notices() {
  return (
    <Notification
      anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
      autoHideDuration={3000}
      sx={{ marginTop: '72px' }}
    />
  );
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
        notification={Notices}
        dashboard={RoleHome}
        requireAuth
        disableTelemetry
      >
        <CustomRoutes>
          <Route path="/queue" element={<QueuePage />} />
          <Route path="/applications/:id" element={<WorkbenchPage />} />
          <Route path="/lookup" element={<LookupPage />} />
          <Route path="/calls" element={<CallListPage />} />
          <Route path="/certificates" element={<CertificatesPage />} />
          <Route path="/certificates/:id" element={<CertificatePage />} />
          <Route path="/certificates/orders/:id" element={<OrderIssuesPage />} />
          <Route path="/finance" element={<FinancePage />} />
          <Route path="/reports" element={<ReportsPage />} />
          <Route path="/audit" element={<AuditPage />} />
          <Route path="/staff" element={<StaffPage />} />
          <Route path="/jobs" element={<JobsPage />} />
        </CustomRoutes>
      </Admin>
    </BrowserRouter>
  );
}
