import { lazy, useEffect, type ReactNode } from 'react';
import { Redirect, useLocation } from 'wouter';
import { useText } from '../i18n/use-text.js';
import { ErrorNotice } from '../parts/ErrorNotice.js';
import { Skeleton } from '../parts/Skeleton.js';
import { NoSuchPage } from '../shell/NoSuchPage.js';
import { currentStep, isOpen, type OrderStep } from './order-steps.js';
import { StatusPage } from './status/StatusPage.js';
import { StepLayout } from './StepLayout.js';
import { useOrder, type Order } from './use-order.js';

const FormPage = lazy(async () => ({ default: (await import('./form/FormPage.js')).FormPage }));
const PrintPage = lazy(async () => ({ default: (await import('./papers/PrintPage.js')).PrintPage }));
const UploadPage = lazy(async () => ({ default: (await import('./papers/UploadPage.js')).UploadPage }));
const IdentityPage = lazy(async () => ({ default: (await import('./identity/IdentityPage.js')).IdentityPage }));
const PayPage = lazy(async () => ({ default: (await import('./pay/PayPage.js')).PayPage }));
const AccountPage = lazy(async () => ({ default: (await import('./status/CorrectAccountPage.js')).CorrectAccountPage }));
const DownloadPage = lazy(async () => ({ default: (await import('./status/DownloadPage.js')).DownloadPage }));

/** Pages where one waits for somebody else look again by themselves. */
const LOOK_AGAIN_MS = 15_000;
const waiting: ReadonlySet<string | undefined> = new Set([undefined, 'done', 'download']);

interface OrderRoutesProps {
  readonly id: string;
  /** Undefined for the status page. */
  readonly page: string | undefined;
}

/** The pages of one order: its steps while the applicant works on it, its status else. */
export function OrderRoutes({ id, page }: OrderRoutesProps) {
  const { data: order, error, isPending, refetch } = useOrder(id, waiting.has(page) ? LOOK_AGAIN_MS : false);
  if (order) return <Pages order={order} page={page} />;
  if (error) return <ErrorNotice error={error} again={() => void refetch()} />;
  return isPending ? <Skeleton /> : <NoSuchPage />;
}

const pathOf = (order: Order, step: OrderStep): string => `/orders/${order.id}${step === 'done' ? '' : `/${step}`}`;

function Pages({ order, page }: { readonly order: Order; readonly page: string | undefined }) {
  switch (page) {
    case undefined: return <StatusPage order={order} />;
    case 'done': return <StatusPage order={order} justPaid />;
    case 'continue': return <Redirect to={pathOf(order, currentStep(order))} replace />;
    case 'form': return <Step order={order} step="form"><FormPage order={order} /></Step>;
    case 'print': return <Step order={order} step="print"><PrintPage order={order} /></Step>;
    case 'upload': return <Step order={order} step="upload"><UploadPage order={order} /></Step>;
    case 'phone': return <Step order={order} step="phone"><IdentityPage order={order} /></Step>;
    case 'pay': return <Pay order={order} />;
    case 'account': return <AccountPage order={order} />;
    case 'download': return <DownloadPage order={order} />;
    default: return <NoSuchPage />;
  }
}

interface StepProps {
  readonly order: Order;
  readonly step: OrderStep;
  readonly children: ReactNode;
}

/** A step of the filling in; an order that is past that shows where it is instead. */
function Step({ order, step, children }: StepProps) {
  if (!isOpen(order.state)) return <Redirect to={pathOf(order, currentStep(order))} replace />;
  return <StepLayout order={order} shown={step}>{children}</StepLayout>;
}

/** Moves on by itself when the order is paid. */
function Pay({ order }: { readonly order: Order }) {
  const [, navigate] = useLocation();
  const text = useText();
  const { state, id } = order;
  useEffect(() => {
    if (state === 'AWAITING_PAYMENT') return;
    navigate(state === 'PENDING_REVIEW' ? `/orders/${id}/done` : `/orders/${id}/continue`, { replace: true });
  }, [state, id, navigate]);
  if (state !== 'AWAITING_PAYMENT') return <p role="status">{text('pay.movingOn')}</p>;
  return <StepLayout order={order} shown="pay"><PayPage order={order} /></StepLayout>;
}
