; made by docs/kernel.py from kernel.py 16df20561adaab5afdad22fecad7dcf09ff12b70b09d60e7a78e8a287c1c09bd
@table0 = private unnamed_addr constant [3 x double] [double 1.562500e-02, double 6.250000e-02, double 2.500000e-01], align 8
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)
declare i64 @llvm.smin.i64(i64, i64)

define i32 @isocost_search(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.E, i64 %arg.K, ptr readonly %arg.v, ptr readonly %arg.A, ptr readonly %arg.ub, ptr readonly %arg.cap, ptr readonly %arg.whole, ptr readonly %arg.share, ptr readonly %arg.smem, ptr readonly %arg.grp, i64 %arg.G, double %arg.gmem, double %arg.threshold, i64 %arg.limit, ptr writeonly %arg.x, ptr writeonly %arg.out, ptr %arg.F, ptr %arg.I) {
B0.endif:
  %.1091 = alloca double, align 8
  store double 0.000000e+00, ptr %.1091, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.5237 = alloca double, align 8
  store double 0.000000e+00, ptr %.5237, align 8
  %excinfo.8 = alloca ptr, align 8
  store ptr null, ptr %excinfo.8, align 8
  %.63 = sub i64 %arg.D, %arg.E
  %.105 = icmp sgt i64 %arg.n, 0
  %.arg.n = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  br i1 %.105, label %B46.preheader, label %B60.endif.endif

B46.preheader:                                    ; preds = %B0.endif
  %0 = shl i64 %.arg.n, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.x, i8 0, i64 %0, i1 false)
  br label %B60.endif.endif

B464:                                             ; preds = %B524.1, %B464.lr.ph.new
  %.48236023604 = phi i64 [ 0, %B464.lr.ph.new ], [ %.489.1, %B524.1 ]
  %sunkaddr = mul i64 %.48236023604, 8
  %sunkaddr1749 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr
  %.520 = load i64, ptr %sunkaddr1749, align 8
  %.521 = icmp sgt i64 %.520, 0
  br i1 %.521, label %B524, label %B494

B494:                                             ; preds = %B464
  %sunkaddr1750 = mul i64 %.48236023604, 8
  %sunkaddr1751 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1750
  %.530 = load double, ptr %sunkaddr1751, align 8
  %.532 = fcmp ogt double %.530, 0.000000e+00
  br i1 %.532, label %B524, label %B522

B522:                                             ; preds = %B494
  br label %B524

B524:                                             ; preds = %B494, %B464, %B522
  %"$phi524.1.3.1" = phi i64 [ 2, %B522 ], [ 0, %B464 ], [ 1, %B494 ]
  %1 = shl i64 %.48236023604, 3
  %scevgep1740 = getelementptr i8, ptr %scevgep1738, i64 %1
  %scevgep1741 = getelementptr i8, ptr %scevgep1740, i64 -8
  store i64 %"$phi524.1.3.1", ptr %scevgep1741, align 8
  %.489.1 = add i64 %.48236023604, 2
  %sunkaddr1752 = mul i64 %.48236023604, 8
  %sunkaddr1753 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr1752
  %sunkaddr1754 = getelementptr i8, ptr %sunkaddr1753, i64 8
  %.520.1 = load i64, ptr %sunkaddr1754, align 8
  %.521.1 = icmp sgt i64 %.520.1, 0
  br i1 %.521.1, label %B524.1, label %B494.1

B494.1:                                           ; preds = %B524
  %sunkaddr1755 = mul i64 %.48236023604, 8
  %sunkaddr1756 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1755
  %sunkaddr1757 = getelementptr i8, ptr %sunkaddr1756, i64 8
  %.530.1 = load double, ptr %sunkaddr1757, align 8
  %.532.1 = fcmp ogt double %.530.1, 0.000000e+00
  br i1 %.532.1, label %B524.1, label %B522.1

B522.1:                                           ; preds = %B494.1
  br label %B524.1

B524.1:                                           ; preds = %B522.1, %B494.1, %B524
  %"$phi524.1.3.1.1" = phi i64 [ 2, %B522.1 ], [ 0, %B524 ], [ 1, %B494.1 ]
  %2 = shl i64 %.48236023604, 3
  %scevgep1739 = getelementptr i8, ptr %scevgep1738, i64 %2
  store i64 %"$phi524.1.3.1.1", ptr %scevgep1739, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.489.1
  br i1 %niter.ncmp.1, label %B540.endif.loopexit.unr-lcssa, label %B464

B578:                                             ; preds = %B578.lr.ph, %B576.backedge
  %lsr.iv1703 = phi ptr [ %arg.F, %B578.lr.ph ], [ %scevgep1704, %B576.backedge ]
  %lsr.iv1684 = phi ptr [ %scevgep1683, %B578.lr.ph ], [ %scevgep1685, %B576.backedge ]
  %root.2.03696 = phi double [ 1.000000e+300, %B578.lr.ph ], [ %.11.i300, %B576.backedge ]
  %.64636573694 = phi i64 [ 0, %B578.lr.ph ], [ %.653, %B576.backedge ]
  %3 = icmp sgt i64 %arg.G, 0
  %.653 = add i64 %.64636573694, 1
  br i1 %3, label %B596, label %B642.endif

B596:                                             ; preds = %B578
  %.688 = icmp eq i64 %.64636573694, 2
  br i1 %.688, label %B642.endif, label %B626

B626:                                             ; preds = %B596
  %.708.not = icmp eq i64 %.64636573694, 0
  %spec.select = select i1 %.708.not, i64 0, i64 2
  br label %B642.endif

B674:                                             ; preds = %B674.preheader1296, %B724.1
  %.80136093611 = phi i64 [ %.808.1, %B724.1 ], [ 0, %B674.preheader1296 ]
  %4 = shl i64 %.80136093611, 3
  %scevgep1665 = getelementptr i8, ptr %scevgep1663, i64 %4
  %scevgep1666 = getelementptr i8, ptr %scevgep1665, i64 -8
  %.841 = load i64, ptr %scevgep1666, align 8
  %.843 = icmp slt i64 %.841, %drop.3.1
  br i1 %.843, label %B724, label %B710

B710:                                             ; preds = %B674
  %sunkaddr1758 = mul i64 %.80136093611, 8
  %sunkaddr1759 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr1758
  %.852 = load i64, ptr %sunkaddr1759, align 8
  br label %B724

B724:                                             ; preds = %B674, %B710
  %"$phi724.2.2.2" = phi i64 [ %.852, %B710 ], [ 0, %B674 ]
  %5 = shl i64 %.80136093611, 3
  %scevgep1673 = getelementptr i8, ptr %scevgep1671, i64 %5
  %scevgep1674 = getelementptr i8, ptr %scevgep1673, i64 -8
  store i64 %"$phi724.2.2.2", ptr %scevgep1674, align 8
  %.808.1 = add i64 %.80136093611, 2
  %6 = shl i64 %.80136093611, 3
  %scevgep1664 = getelementptr i8, ptr %scevgep1663, i64 %6
  %.841.1 = load i64, ptr %scevgep1664, align 8
  %.843.1 = icmp slt i64 %.841.1, %drop.3.1
  br i1 %.843.1, label %B724.1, label %B710.1

B710.1:                                           ; preds = %B724
  %sunkaddr1760 = mul i64 %.80136093611, 8
  %sunkaddr1761 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr1760
  %sunkaddr1762 = getelementptr i8, ptr %sunkaddr1761, i64 8
  %.852.1 = load i64, ptr %sunkaddr1762, align 8
  br label %B724.1

B724.1:                                           ; preds = %B710.1, %B724
  %"$phi724.2.2.2.1" = phi i64 [ %.852.1, %B710.1 ], [ 0, %B724 ]
  %7 = shl i64 %.80136093611, 3
  %scevgep1672 = getelementptr i8, ptr %scevgep1671, i64 %7
  store i64 %"$phi724.2.2.2.1", ptr %scevgep1672, align 8
  %niter1036.ncmp.1 = icmp eq i64 %unroll_iter1035, %.808.1
  br i1 %niter1036.ncmp.1, label %B740.loopexit.unr-lcssa, label %B674

B740.loopexit.unr-lcssa:                          ; preds = %B724.1
  %8 = and i64 %arg.n, 1
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %B740, label %B674.epil.preheader

B674.epil.preheader:                              ; preds = %B740.loopexit.unr-lcssa, %B674.preheader
  %.80136093611.epil.init = phi i64 [ 0, %B674.preheader ], [ %.808.1, %B740.loopexit.unr-lcssa ]
  %.840.epil = getelementptr i64, ptr %329, i64 %.80136093611.epil.init
  %.841.epil = load i64, ptr %.840.epil, align 8
  %.843.epil = icmp slt i64 %.841.epil, %drop.3.1
  br i1 %.843.epil, label %B724.epil, label %B710.epil

B710.epil:                                        ; preds = %B674.epil.preheader
  %.851.epil = getelementptr i64, ptr %arg.ub, i64 %.80136093611.epil.init
  %.852.epil = load i64, ptr %.851.epil, align 8
  br label %B724.epil

B724.epil:                                        ; preds = %B710.epil, %B674.epil.preheader
  %"$phi724.2.2.2.epil" = phi i64 [ %.852.epil, %B710.epil ], [ 0, %B674.epil.preheader ]
  %.863.epil = getelementptr i64, ptr %330, i64 %.80136093611.epil.init
  store i64 %"$phi724.2.2.2.epil", ptr %.863.epil, align 8
  br label %B740

B740:                                             ; preds = %B724.epil, %B740.loopexit.unr-lcssa, %B642.endif
  %10 = icmp sgt i64 %arg.G, 0
  br i1 %10, label %B756, label %B780

B756:                                             ; preds = %B740
  %11 = tail call i64 @llvm.smax.i64(i64 %.64636573694, i64 2)
  %spec.select3175 = add i64 %11, -3
  br label %B814.endif

B780:                                             ; preds = %B740
  %12 = icmp eq i64 %arg.G, 0
  %.906 = add i64 %.64636573694, -1
  %spec.select3201 = select i1 %12, i64 %.906, i64 -1
  br label %B814.endif

B846:                                             ; preds = %B846.preheader1295, %B908.1
  %.99836163618 = phi i64 [ %16, %B908.1 ], [ 0, %B846.preheader1295 ]
  %.1035 = icmp eq i64 %less.3.1, %.99836163618
  %.1039 = icmp slt i64 %.99836163618, %.63
  %or.cond3176 = select i1 %.1035, i1 %.1039, i1 false
  br i1 %or.cond3176, label %B872, label %B894

B872:                                             ; preds = %B846
  %sunkaddr1763 = mul i64 %less.3.1, 8
  %sunkaddr1764 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1763
  %.1044 = load double, ptr %sunkaddr1764, align 8
  %.1045 = fmul double %.1044, 5.000000e-01
  br label %B908

B894:                                             ; preds = %B846
  %sunkaddr1765 = mul i64 %.99836163618, 8
  %sunkaddr1766 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1765
  %.1053 = load double, ptr %sunkaddr1766, align 8
  br label %B908

B908:                                             ; preds = %B894, %B872
  %"$phi908.2.2.2" = phi double [ %.1045, %B872 ], [ %.1053, %B894 ]
  %13 = shl i64 %.99836163618, 3
  %scevgep1681 = getelementptr i8, ptr %scevgep1679, i64 %13
  %scevgep1682 = getelementptr i8, ptr %scevgep1681, i64 -8
  store double %"$phi908.2.2.2", ptr %scevgep1682, align 8
  %.1005.1 = add i64 %.99836163618, 2
  %14 = add i64 %.99836163618, 1
  %.1035.1 = icmp eq i64 %14, %less.3.1
  %.1039.1 = icmp slt i64 %14, %.63
  %or.cond3176.1 = select i1 %.1035.1, i1 %.1039.1, i1 false
  br i1 %or.cond3176.1, label %B872.1, label %B894.1

B894.1:                                           ; preds = %B908
  %sunkaddr1767 = mul i64 %.99836163618, 8
  %sunkaddr1768 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1767
  %sunkaddr1769 = getelementptr i8, ptr %sunkaddr1768, i64 8
  %.1053.1 = load double, ptr %sunkaddr1769, align 8
  br label %B908.1

B872.1:                                           ; preds = %B908
  %sunkaddr1770 = mul i64 %less.3.1, 8
  %sunkaddr1771 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1770
  %.1044.1 = load double, ptr %sunkaddr1771, align 8
  %.1045.1 = fmul double %.1044.1, 5.000000e-01
  br label %B908.1

B908.1:                                           ; preds = %B872.1, %B894.1
  %"$phi908.2.2.2.1" = phi double [ %.1045.1, %B872.1 ], [ %.1053.1, %B894.1 ]
  %15 = shl i64 %.99836163618, 3
  %scevgep1680 = getelementptr i8, ptr %scevgep1679, i64 %15
  store double %"$phi908.2.2.2.1", ptr %scevgep1680, align 8
  %16 = add i64 %14, 1
  %niter1041.ncmp.1 = icmp eq i64 %16, %unroll_iter1040
  br i1 %niter1041.ncmp.1, label %B924.loopexit.unr-lcssa, label %B846

B924.loopexit.unr-lcssa:                          ; preds = %B908.1
  %17 = and i64 %arg.D, 1
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %B924, label %B846.epil.preheader

B846.epil.preheader:                              ; preds = %B924.loopexit.unr-lcssa, %B846.preheader
  %.99836163618.epil.init = phi i64 [ 0, %B846.preheader ], [ %.1005.1, %B924.loopexit.unr-lcssa ]
  %.1035.epil = icmp eq i64 %.99836163618.epil.init, %less.3.1
  %.1039.epil = icmp slt i64 %.99836163618.epil.init, %.63
  %or.cond3176.epil = select i1 %.1035.epil, i1 %.1039.epil, i1 false
  br i1 %or.cond3176.epil, label %B872.epil, label %B894.epil

B894.epil:                                        ; preds = %B846.epil.preheader
  %.1052.epil = getelementptr double, ptr %arg.cap, i64 %.99836163618.epil.init
  %.1053.epil = load double, ptr %.1052.epil, align 8
  br label %B908.epil

B872.epil:                                        ; preds = %B846.epil.preheader
  %sunkaddr1772 = mul i64 %less.3.1, 8
  %sunkaddr1773 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1772
  %.1044.epil = load double, ptr %sunkaddr1773, align 8
  %.1045.epil = fmul double %.1044.epil, 5.000000e-01
  br label %B908.epil

B908.epil:                                        ; preds = %B872.epil, %B894.epil
  %"$phi908.2.2.2.epil" = phi double [ %.1045.epil, %B872.epil ], [ %.1053.epil, %B894.epil ]
  %.1064.epil = getelementptr double, ptr %331, i64 %.99836163618.epil.init
  store double %"$phi908.2.2.2.epil", ptr %.1064.epil, align 8
  br label %B924

B924:                                             ; preds = %B908.epil, %B924.loopexit.unr-lcssa, %B814.endif
  %.1078 = mul i64 %.64636573694, %arg.D
  store double 0.000000e+00, ptr %.1091, align 8
  %.1095 = call i32 @isocost_relax(ptr nonnull %.1091, ptr nonnull %excinfo.2, i64 %arg.n, i64 %arg.D, ptr %arg.v, ptr %arg.A, i64 %.386, i64 %.302, i64 %.1078, ptr %arg.F, i64 %.314, ptr %arg.I, i64 %.392)
  %cond = icmp eq i32 %.1095, 0
  br i1 %cond, label %B924.endif.endif, label %B924.if.if

B1022:                                            ; preds = %B1022.preheader, %B1022
  %bound.5.13627 = phi double [ %.1250.3, %B1022 ], [ 0.000000e+00, %B1022.preheader ]
  %.120436233625 = phi i64 [ %.1211.3, %B1022 ], [ 0, %B1022.preheader ]
  %19 = shl i64 %.120436233625, 3
  %scevgep1691 = getelementptr i8, ptr %lsr.iv1684, i64 %19
  %scevgep1692 = getelementptr i8, ptr %scevgep1691, i64 -24
  %.1244 = load double, ptr %scevgep1692, align 8
  %sunkaddr1774 = mul i64 %.120436233625, 8
  %sunkaddr1775 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1774
  %.1247 = load double, ptr %sunkaddr1775, align 8
  %.1248 = fmul double %.1244, %.1247
  %.1250 = fadd double %bound.5.13627, %.1248
  %20 = shl i64 %.120436233625, 3
  %scevgep1689 = getelementptr i8, ptr %lsr.iv1684, i64 %20
  %scevgep1690 = getelementptr i8, ptr %scevgep1689, i64 -16
  %.1244.1 = load double, ptr %scevgep1690, align 8
  %sunkaddr1776 = mul i64 %.120436233625, 8
  %sunkaddr1777 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1776
  %sunkaddr1778 = getelementptr i8, ptr %sunkaddr1777, i64 8
  %.1247.1 = load double, ptr %sunkaddr1778, align 8
  %.1248.1 = fmul double %.1244.1, %.1247.1
  %.1250.1 = fadd double %.1250, %.1248.1
  %21 = shl i64 %.120436233625, 3
  %scevgep1687 = getelementptr i8, ptr %lsr.iv1684, i64 %21
  %scevgep1688 = getelementptr i8, ptr %scevgep1687, i64 -8
  %.1244.2 = load double, ptr %scevgep1688, align 8
  %sunkaddr1779 = mul i64 %.120436233625, 8
  %sunkaddr1780 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1779
  %sunkaddr1781 = getelementptr i8, ptr %sunkaddr1780, i64 16
  %.1247.2 = load double, ptr %sunkaddr1781, align 8
  %.1248.2 = fmul double %.1244.2, %.1247.2
  %.1250.2 = fadd double %.1250.1, %.1248.2
  %.1211.3 = add i64 %.120436233625, 4
  %22 = shl i64 %.120436233625, 3
  %scevgep1686 = getelementptr i8, ptr %lsr.iv1684, i64 %22
  %.1244.3 = load double, ptr %scevgep1686, align 8
  %sunkaddr1782 = mul i64 %.120436233625, 8
  %sunkaddr1783 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1782
  %sunkaddr1784 = getelementptr i8, ptr %sunkaddr1783, i64 24
  %.1247.3 = load double, ptr %sunkaddr1784, align 8
  %.1248.3 = fmul double %.1244.3, %.1247.3
  %.1250.3 = fadd double %.1250.2, %.1248.3
  %niter1047.ncmp.3 = icmp eq i64 %unroll_iter1046, %.1211.3
  br i1 %niter1047.ncmp.3, label %B1084.endif.loopexit.unr-lcssa, label %B1022

B1182:                                            ; preds = %B1182.preheader, %B1182
  %c.17.23636 = phi double [ %.1535.3, %B1182 ], [ %.1395, %B1182.preheader ]
  %.148536323634 = phi i64 [ %.1492.3, %B1182 ], [ 0, %B1182.preheader ]
  %23 = shl i64 %.148536323634, 3
  %scevgep1712 = getelementptr i8, ptr %lsr.iv1684, i64 %23
  %scevgep1713 = getelementptr i8, ptr %scevgep1712, i64 -24
  %.1525 = load double, ptr %scevgep1713, align 8
  %scevgep1722 = getelementptr i8, ptr %lsr.iv1715, i64 %23
  %scevgep1723 = getelementptr i8, ptr %scevgep1722, i64 -24
  %.1532 = load double, ptr %scevgep1723, align 8
  %.1533 = fmul double %.1525, %.1532
  %.1535 = fsub double %c.17.23636, %.1533
  %24 = shl i64 %.148536323634, 3
  %scevgep1710 = getelementptr i8, ptr %lsr.iv1684, i64 %24
  %scevgep1711 = getelementptr i8, ptr %scevgep1710, i64 -16
  %.1525.1 = load double, ptr %scevgep1711, align 8
  %scevgep1720 = getelementptr i8, ptr %lsr.iv1715, i64 %24
  %scevgep1721 = getelementptr i8, ptr %scevgep1720, i64 -16
  %.1532.1 = load double, ptr %scevgep1721, align 8
  %.1533.1 = fmul double %.1525.1, %.1532.1
  %.1535.1 = fsub double %.1535, %.1533.1
  %25 = shl i64 %.148536323634, 3
  %scevgep1708 = getelementptr i8, ptr %lsr.iv1684, i64 %25
  %scevgep1709 = getelementptr i8, ptr %scevgep1708, i64 -8
  %.1525.2 = load double, ptr %scevgep1709, align 8
  %scevgep1718 = getelementptr i8, ptr %lsr.iv1715, i64 %25
  %scevgep1719 = getelementptr i8, ptr %scevgep1718, i64 -8
  %.1532.2 = load double, ptr %scevgep1719, align 8
  %.1533.2 = fmul double %.1525.2, %.1532.2
  %.1535.2 = fsub double %.1535.1, %.1533.2
  %.1492.3 = add i64 %.148536323634, 4
  %26 = shl i64 %.148536323634, 3
  %scevgep1707 = getelementptr i8, ptr %lsr.iv1684, i64 %26
  %.1525.3 = load double, ptr %scevgep1707, align 8
  %scevgep1717 = getelementptr i8, ptr %lsr.iv1715, i64 %26
  %.1532.3 = load double, ptr %scevgep1717, align 8
  %.1533.3 = fmul double %.1525.3, %.1532.3
  %.1535.3 = fsub double %.1535.2, %.1533.3
  %niter1054.ncmp.3 = icmp eq i64 %unroll_iter1046, %.1492.3
  br i1 %niter1054.ncmp.3, label %B1256.loopexit.unr-lcssa, label %B1182

B1256.loopexit.unr-lcssa:                         ; preds = %B1182
  %27 = and i64 %arg.D, 3
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %B1256, label %B1182.epil.preheader

B1182.epil.preheader:                             ; preds = %B1256.loopexit.unr-lcssa, %B1182.lr.ph
  %c.17.23636.epil.init = phi double [ %.1395, %B1182.lr.ph ], [ %.1535.3, %B1256.loopexit.unr-lcssa ]
  %.148536323634.epil.init = phi i64 [ 0, %B1182.lr.ph ], [ %.1492.3, %B1256.loopexit.unr-lcssa ]
  %29 = shl i64 %.148536323634.epil.init, 3
  %scevgep1726 = getelementptr i8, ptr %lsr.iv1724, i64 %29
  %scevgep1728 = getelementptr i8, ptr %lsr.iv1703, i64 %29
  br label %B1182.epil

B1182.epil:                                       ; preds = %B1182.epil, %B1182.epil.preheader
  %c.17.23636.epil = phi double [ %c.17.23636.epil.init, %B1182.epil.preheader ], [ %.1535.epil, %B1182.epil ]
  %epil.iter1049 = phi i64 [ 0, %B1182.epil.preheader ], [ %epil.iter1049.next, %B1182.epil ]
  %30 = shl i64 %epil.iter1049, 3
  %scevgep1729 = getelementptr i8, ptr %scevgep1728, i64 %30
  %.1525.epil = load double, ptr %scevgep1729, align 8
  %31 = shl i64 %epil.iter1049, 3
  %scevgep1727 = getelementptr i8, ptr %scevgep1726, i64 %31
  %.1532.epil = load double, ptr %scevgep1727, align 8
  %.1533.epil = fmul double %.1525.epil, %.1532.epil
  %.1535.epil = fsub double %c.17.23636.epil, %.1533.epil
  %epil.iter1049.next = add i64 %epil.iter1049, 1
  %epil.iter1049.cmp.not = icmp eq i64 %xtraiter1042, %epil.iter1049.next
  br i1 %epil.iter1049.cmp.not, label %B1256, label %B1182.epil

B1256:                                            ; preds = %B1182.epil, %B1256.loopexit.unr-lcssa, %B1132.endif
  %c.17.2.lcssa = phi double [ %.1395, %B1132.endif ], [ %.1535.3, %B1256.loopexit.unr-lcssa ], [ %.1535.epil, %B1182.epil ]
  %.1556 = getelementptr double, ptr %368, i64 %.135736413647
  store double %c.17.2.lcssa, ptr %.1556, align 8
  %.1560 = fcmp ogt double %c.17.2.lcssa, 0.000000e+00
  br i1 %.1560, label %B1296, label %B1324

B1296:                                            ; preds = %B1256
  %.1564 = getelementptr i64, ptr %arg.ub, i64 %.135736413647
  %.1565 = load i64, ptr %.1564, align 8
  %.1569 = sitofp i64 %.1565 to double
  %.1570 = fmul double %c.17.2.lcssa, %.1569
  %.1574 = fadd double %bound.6.13649, %.1570
  br label %B1324

B1324:                                            ; preds = %B1296, %B1256
  %bound.7.2 = phi double [ %.1574, %B1296 ], [ %bound.6.13649, %B1256 ]
  %scevgep1716 = getelementptr i8, ptr %lsr.iv1715, i64 %356
  %scevgep1725 = getelementptr i8, ptr %lsr.iv1724, i64 %356
  %exitcond4378.not = icmp eq i64 %arg.n, %.1364
  br i1 %exitcond4378.not, label %B576.backedge, label %B1132.endif

B576.backedge:                                    ; preds = %B1324, %B1084.endif
  %bound.6.1.lcssa = phi double [ %bound.5.1.lcssa, %B1084.endif ], [ %bound.7.2, %B1324 ]
  %.1597 = mul i64 %.64636573694, %.258
  %.1604 = getelementptr double, ptr %334, i64 %.1597
  store double %bound.6.1.lcssa, ptr %.1604, align 8
  %.10.i = fcmp olt double %bound.6.1.lcssa, %root.2.03696
  %.11.i300 = select i1 %.10.i, double %bound.6.1.lcssa, double %root.2.03696
  %scevgep1685 = getelementptr i8, ptr %lsr.iv1684, i64 %356
  %scevgep1704 = getelementptr i8, ptr %lsr.iv1703, i64 %356
  %exitcond4379.not = icmp eq i64 %.653, %arg.K
  br i1 %exitcond4379.not, label %B1390.endif, label %B578

common.ret:                                       ; preds = %B4796.if.if, %B924.if.if, %B10262, %B10154, %B1620
  %common.ret.op = phi i32 [ 0, %B1620 ], [ 0, %B10154 ], [ 0, %B10262 ], [ %.1095, %B924.if.if ], [ %.5241, %B4796.if.if ]
  ret i32 %common.ret.op

B1620:                                            ; preds = %B1540.endif
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B1714.preheader.loopexit.unr-lcssa:               ; preds = %B1656
  %lcmp.mod1070.not = icmp eq i64 %xtraiter1068, 0
  br i1 %lcmp.mod1070.not, label %B1714.preheader, label %B1656.epil.preheader

B1656.epil.preheader:                             ; preds = %B1714.preheader.loopexit.unr-lcssa, %B1656.lr.ph
  %.215737363738.epil.init = phi i64 [ 0, %B1656.lr.ph ], [ %.2164.3, %B1714.preheader.loopexit.unr-lcssa ]
  %32 = mul i64 %.228, 24
  %33 = shl i64 %.215737363738.epil.init, 3
  %34 = add i64 %32, %33
  %35 = add i64 %arg.G, %.11.i
  %36 = add i64 %35, 3
  %37 = mul i64 %arg.D, %36
  %38 = add i64 %arg.n, %37
  %39 = add i64 %arg.G, %arg.D
  %40 = add i64 %39, %.11.i
  %41 = shl i64 %arg.n, 1
  %42 = add i64 %40, %41
  %43 = add i64 %42, 3
  %44 = mul i64 %43, %.237
  %45 = add i64 %38, %44
  %46 = shl i64 %45, 3
  %47 = add i64 %34, %46
  %48 = add i64 %47, 48
  %scevgep1595 = getelementptr i8, ptr %arg.F, i64 %48
  %49 = mul i64 %.2513204, %.237
  %50 = shl i64 %49, 3
  %51 = mul i64 %.215737363738.epil.init, %.258
  %52 = shl i64 %51, 3
  %53 = add i64 %50, %52
  %scevgep1597 = getelementptr i8, ptr %arg.F, i64 %53
  %54 = shl i64 %arg.n, 3
  %55 = add i64 %54, 8
  br label %B1656.epil

B1656.epil:                                       ; preds = %B1656.epil, %B1656.epil.preheader
  %lsr.iv1598 = phi ptr [ %scevgep1599, %B1656.epil ], [ %scevgep1597, %B1656.epil.preheader ]
  %epil.iter1069 = phi i64 [ 0, %B1656.epil.preheader ], [ %epil.iter1069.next, %B1656.epil ]
  %.2196.epil = load double, ptr %lsr.iv1598, align 8
  %56 = shl i64 %epil.iter1069, 3
  %scevgep1596 = getelementptr i8, ptr %scevgep1595, i64 %56
  store double %.2196.epil, ptr %scevgep1596, align 8
  %epil.iter1069.next = add i64 %epil.iter1069, 1
  %scevgep1599 = getelementptr i8, ptr %lsr.iv1598, i64 %55
  %epil.iter1069.cmp.not = icmp eq i64 %xtraiter1068, %epil.iter1069.next
  br i1 %epil.iter1069.cmp.not, label %B1714.preheader, label %B1656.epil

B1714.preheader:                                  ; preds = %B1656.epil, %B1714.preheader.loopexit.unr-lcssa, %B1624.endif
  %.2278 = fsub double %root.2.0.lcssa, %arg.threshold
  %57 = getelementptr double, ptr %arg.F, i64 %.243
  %.idx = shl i64 %arg.n, 4
  %58 = getelementptr i8, ptr %arg.I, i64 %.idx
  %.idx4408 = mul i64 %arg.n, 24
  %59 = getelementptr i8, ptr %arg.I, i64 %.idx4408
  %.idx4409 = shl i64 %arg.n, 5
  %60 = getelementptr i8, ptr %arg.I, i64 %.idx4409
  %61 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %62 = getelementptr double, ptr %arg.F, i64 %.262
  %63 = getelementptr double, ptr %arg.F, i64 %.268
  %.3586 = getelementptr double, ptr %arg.F, i64 %.284
  %.3590 = getelementptr double, ptr %arg.F, i64 %.290
  %.3595 = getelementptr double, ptr %arg.F, i64 %.296
  %.3619 = getelementptr i64, ptr %arg.I, i64 %.365
  %.3624 = getelementptr i64, ptr %arg.I, i64 %.380
  %64 = getelementptr double, ptr %arg.F, i64 %.302
  %65 = getelementptr i64, ptr %arg.I, i64 %.386
  %66 = getelementptr double, ptr %arg.F, i64 %.276
  %67 = getelementptr double, ptr %arg.F, i64 %.253
  %68 = getelementptr i64, ptr %arg.I, i64 %.371
  %69 = getelementptr i64, ptr %arg.I, i64 %.347
  %70 = getelementptr i64, ptr %arg.I, i64 %.353
  %71 = getelementptr i64, ptr %arg.I, i64 %.359
  %.6779 = sitofp i64 %arg.G to double
  %.arg.E = tail call i64 @llvm.smax.i64(i64 %arg.E, i64 0)
  %72 = shl i64 %.198, 3
  %73 = add i64 %.228, %arg.n
  %74 = mul i64 %73, 40
  %75 = getelementptr i8, ptr %arg.I, i64 %72
  %76 = getelementptr i8, ptr %75, i64 %74
  %scevgep = getelementptr i8, ptr %76, i64 80
  %77 = shl i64 %.arg.n, 3
  %78 = add i64 %arg.K, -1
  %79 = add i64 %arg.D, -1
  %80 = add i64 %arg.n, -1
  %xtraiter1074 = and i64 %arg.K, 3
  %unroll_iter1078 = and i64 %arg.K, -4
  %xtraiter1080 = and i64 %arg.D, 3
  %const_mat1742 = add i64 %const, -2
  %unroll_iter1084 = and i64 %arg.D, %const_mat1742
  %unroll_iter1090 = and i64 %arg.D, %const
  %xtraiter1113 = and i64 %arg.n, 3
  %const_mat1743 = add i64 %const, -2
  %unroll_iter1117 = and i64 %arg.n, %const_mat1743
  %.7271.us.prol = add i64 %.arg.E, -1
  %.7275.us.prol = add i64 %.63, 1
  %81 = add i64 %arg.G, %.11.i
  %82 = mul i64 %81, 24
  %83 = add i64 %81, 3
  %84 = mul i64 %arg.D, %83
  %85 = add i64 %arg.n, %84
  %86 = add i64 %arg.G, %arg.D
  %87 = add i64 %86, %.11.i
  %88 = shl i64 %arg.n, 1
  %89 = add i64 %87, %88
  %90 = add i64 %89, 3
  %91 = mul i64 %90, %.237
  %92 = add i64 %85, %91
  %93 = shl i64 %92, 3
  %94 = add i64 %82, %93
  %95 = add i64 %94, 48
  %scevgep1297 = getelementptr i8, ptr %arg.F, i64 %95
  %96 = shl i64 %arg.n, 3
  %97 = mul i64 %.2513204, %.237
  %98 = shl i64 %97, 3
  %scevgep1312 = getelementptr i8, ptr %arg.F, i64 %98
  %99 = add i64 %96, 8
  %scevgep1318 = getelementptr i8, ptr %arg.I, i64 -8
  %100 = add i64 %98, %.idx4408
  %101 = add i64 %100, 24
  %102 = add i64 %.idx4409, 32
  %103 = add i64 %98, %.idx
  %104 = add i64 %103, 16
  %105 = add i64 %98, %96
  %106 = add i64 %105, 8
  %107 = shl i64 %.258, 3
  %108 = mul i64 %.2603205, %.237
  %109 = shl i64 %108, 3
  %110 = add i64 %109, %96
  %111 = add i64 %110, 24
  %scevgep1347 = getelementptr i8, ptr %arg.F, i64 %111
  %scevgep1355 = getelementptr i8, ptr %arg.F, i64 %110
  %112 = add i64 %110, 8
  %scevgep1360 = getelementptr i8, ptr %arg.F, i64 %112
  %113 = shl i64 %arg.D, 3
  %114 = add i64 %arg.G, %.11.i
  %115 = mul i64 %114, 24
  %116 = add i64 %arg.n, %.274
  %117 = add i64 %arg.G, %arg.D
  %118 = add i64 %117, %.11.i
  %119 = shl i64 %arg.n, 1
  %120 = add i64 %118, %119
  %121 = add i64 %120, 3
  %122 = mul i64 %121, %.237
  %123 = add i64 %116, %122
  %124 = shl i64 %123, 3
  %125 = add i64 %115, %124
  %126 = add i64 %125, 56
  %scevgep1365 = getelementptr i8, ptr %arg.F, i64 %126
  %scevgep1369 = getelementptr i8, ptr %arg.A, i64 8
  %127 = shl i64 %arg.D, 3
  %128 = mul i64 %.2603205, %.237
  %129 = shl i64 %128, 3
  %130 = add i64 %129, %96
  %131 = add i64 %130, 8
  %scevgep1374 = getelementptr i8, ptr %arg.F, i64 %131
  %132 = shl i64 %arg.D, 3
  %scevgep1379 = getelementptr i8, ptr %arg.F, i64 24
  %133 = shl i64 %arg.D, 3
  %134 = mul i64 %.2603205, %.237
  %135 = shl i64 %134, 3
  %136 = add i64 %135, %96
  %137 = add i64 %136, 24
  %scevgep1388 = getelementptr i8, ptr %arg.F, i64 %137
  %138 = shl i64 %arg.D, 3
  %scevgep1397 = getelementptr i8, ptr %arg.F, i64 %136
  %139 = shl i64 %arg.D, 3
  %140 = shl i64 %arg.D, 3
  %scevgep1402 = getelementptr i8, ptr %arg.F, i64 24
  %141 = shl i64 %arg.D, 3
  %scevgep1411 = getelementptr i8, ptr %arg.A, i64 24
  %142 = shl i64 %arg.D, 3
  %143 = shl i64 %arg.D, 3
  %144 = shl i64 %arg.D, 3
  %145 = add i64 %.idx4409, 24
  %scevgep1425 = getelementptr i8, ptr %arg.I, i64 %145
  %scevgep1443 = getelementptr i8, ptr %arg.I, i64 %.idx4409
  %146 = add i64 %arg.n, %.274
  %147 = add i64 %146, %.262
  %148 = shl i64 %147, 3
  %scevgep1446 = getelementptr i8, ptr %arg.F, i64 %148
  %149 = shl i64 %.237, 3
  %scevgep1451 = getelementptr i8, ptr %arg.A, i64 8
  %150 = shl i64 %arg.D, 3
  %151 = mul i64 %.2603205, %.237
  %152 = shl i64 %151, 3
  %153 = add i64 %152, %96
  %154 = add i64 %153, 8
  %scevgep1456 = getelementptr i8, ptr %arg.F, i64 %154
  %155 = shl i64 %arg.D, 3
  %156 = add i64 %arg.n, %.274
  %157 = add i64 %156, %.262
  %158 = shl i64 %157, 3
  %scevgep1461 = getelementptr i8, ptr %arg.F, i64 %158
  %159 = shl i64 %.237, 3
  %scevgep1468 = getelementptr i8, ptr %arg.F, i64 %158
  %160 = shl i64 %.237, 3
  %161 = add i64 %98, 8
  %scevgep1471 = getelementptr i8, ptr %arg.F, i64 %161
  %162 = mul i64 %arg.D, %.229
  %163 = shl i64 %162, 3
  %164 = add i64 %163, %96
  %scevgep1477 = getelementptr i8, ptr %arg.F, i64 %164
  %scevgep1480 = getelementptr i8, ptr %arg.F, i64 %161
  %165 = mul i64 %.2603205, %.237
  %166 = shl i64 %165, 3
  %167 = add i64 %166, %96
  %168 = add i64 %167, 8
  %scevgep1486 = getelementptr i8, ptr %arg.F, i64 %168
  %169 = shl i64 %arg.D, 3
  %scevgep1491 = getelementptr i8, ptr %arg.A, i64 8
  %170 = shl i64 %arg.D, 3
  %scevgep1496 = getelementptr i8, ptr %arg.F, i64 %168
  %171 = shl i64 %arg.D, 3
  %172 = add i64 %arg.n, %.274
  %173 = add i64 %172, %.262
  %174 = shl i64 %173, 3
  %175 = add i64 %174, 8
  %scevgep1501 = getelementptr i8, ptr %arg.F, i64 %175
  %176 = shl i64 %.237, 3
  %177 = mul i64 %arg.D, %.229
  %178 = shl i64 %177, 3
  %179 = add i64 %178, %96
  %180 = add i64 %179, 8
  %scevgep1509 = getelementptr i8, ptr %arg.F, i64 %180
  %181 = add i64 %.idx, 16
  %182 = add i64 %arg.n, %.274
  %183 = add i64 %182, %.262
  %184 = shl i64 %183, 3
  %185 = add i64 %184, 8
  %scevgep1514 = getelementptr i8, ptr %arg.F, i64 %185
  %186 = shl i64 %.237, 3
  %187 = mul i64 %arg.D, %.229
  %188 = shl i64 %187, 3
  %189 = add i64 %188, %96
  %190 = add i64 %189, 8
  %scevgep1522 = getelementptr i8, ptr %arg.F, i64 %190
  %191 = add i64 %.idx, 16
  %192 = add i64 %.idx4409, 24
  %scevgep1527 = getelementptr i8, ptr %arg.I, i64 %192
  %scevgep1545 = getelementptr i8, ptr %arg.I, i64 %.idx4409
  %scevgep1551 = getelementptr i8, ptr %arg.F, i64 24
  %193 = shl i64 %arg.D, 3
  %194 = mul i64 %.2603205, %.237
  %195 = shl i64 %194, 3
  %196 = add i64 %195, %96
  %197 = add i64 %196, 24
  %scevgep1561 = getelementptr i8, ptr %arg.F, i64 %197
  %198 = shl i64 %arg.D, 3
  %scevgep1570 = getelementptr i8, ptr %arg.F, i64 %196
  %199 = shl i64 %arg.D, 3
  %200 = mul i64 %.2603205, %.237
  %201 = shl i64 %200, 3
  %202 = add i64 %201, %96
  %203 = shl i64 %arg.D, 3
  %scevgep1580 = getelementptr i8, ptr %arg.F, i64 8
  %204 = add i64 %201, %96
  %205 = shl i64 %arg.D, 3
  br label %B1714

B1656:                                            ; preds = %B1656, %B1656.lr.ph.new
  %lsr.iv1618 = phi i64 [ %lsr.iv.next1619, %B1656 ], [ %.253, %B1656.lr.ph.new ]
  %lsr.iv1615 = phi i64 [ %lsr.iv.next1616, %B1656 ], [ %426, %B1656.lr.ph.new ]
  %lsr.iv1612 = phi i64 [ %lsr.iv.next1613, %B1656 ], [ %424, %B1656.lr.ph.new ]
  %lsr.iv1603 = phi i64 [ %lsr.iv.next1604, %B1656 ], [ %422, %B1656.lr.ph.new ]
  %lsr.iv1600 = phi i64 [ %lsr.iv.next1601, %B1656 ], [ %405, %B1656.lr.ph.new ]
  %.215737363738 = phi i64 [ 0, %B1656.lr.ph.new ], [ %.2164.3, %B1656 ]
  %206 = shl i64 %lsr.iv1618, 3
  %scevgep1620 = getelementptr i8, ptr %arg.F, i64 %206
  %.2196 = load double, ptr %scevgep1620, align 8
  %scevgep1610 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1603
  %scevgep1611 = getelementptr i8, ptr %scevgep1610, i64 -24
  store double %.2196, ptr %scevgep1611, align 8
  %207 = shl i64 %lsr.iv1615, 3
  %scevgep1617 = getelementptr i8, ptr %arg.F, i64 %207
  %.2196.1 = load double, ptr %scevgep1617, align 8
  %scevgep1608 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1603
  %scevgep1609 = getelementptr i8, ptr %scevgep1608, i64 -16
  store double %.2196.1, ptr %scevgep1609, align 8
  %208 = shl i64 %lsr.iv1612, 3
  %scevgep1614 = getelementptr i8, ptr %arg.F, i64 %208
  %.2196.2 = load double, ptr %scevgep1614, align 8
  %scevgep1606 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1603
  %scevgep1607 = getelementptr i8, ptr %scevgep1606, i64 -8
  store double %.2196.2, ptr %scevgep1607, align 8
  %.2164.3 = add i64 %.215737363738, 4
  %209 = shl i64 %lsr.iv1600, 3
  %scevgep1602 = getelementptr i8, ptr %arg.F, i64 %209
  %.2196.3 = load double, ptr %scevgep1602, align 8
  %scevgep1605 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1603
  store double %.2196.3, ptr %scevgep1605, align 8
  %lsr.iv.next1601 = add i64 %lsr.iv1600, %407
  %lsr.iv.next1604 = add i64 %lsr.iv1603, 32
  %lsr.iv.next1613 = add i64 %lsr.iv1612, %407
  %lsr.iv.next1616 = add i64 %lsr.iv1615, %407
  %lsr.iv.next1619 = add i64 %lsr.iv1618, %407
  %niter1073.ncmp.3 = icmp eq i64 %unroll_iter1072, %.2164.3
  br i1 %niter1073.ncmp.3, label %B1714.preheader.loopexit.unr-lcssa, label %B1656

B1714:                                            ; preds = %B1714.preheader, %B10158.else.if
  %limit.2.0 = phi i64 [ %.10143, %B10158.else.if ], [ %arg.limit, %B1714.preheader ]
  %total.3.0 = phi i64 [ %.994044354437, %B10158.else.if ], [ 0, %B1714.preheader ]
  %turn.3.0 = phi i64 [ 3, %B10158.else.if ], [ 0, %B1714.preheader ]
  %.7439 = add i64 %limit.2.0, 1
  br label %B1728

B1728:                                            ; preds = %B10310, %B1714
  %total.2.1 = phi i64 [ %total.3.0, %B1714 ], [ %.9940, %B10310 ]
  %turn.4.1 = phi i64 [ %turn.3.0, %B1714 ], [ %.10322, %B10310 ]
  %210 = icmp ult i64 %turn.4.1, 3
  br i1 %210, label %switch.lookup, label %B1822.endif

switch.lookup:                                    ; preds = %B1728
  %switch.gep = getelementptr inbounds double, ptr @table0, i64 %turn.4.1
  %switch.load = load double, ptr %switch.gep, align 8
  %.2280 = fmul double %.2278, %switch.load
  %.2284 = fsub double %root.2.0.lcssa, %.2280
  br label %B1822.endif

B1916:                                            ; preds = %B1916.lr.ph, %B2068
  %lsr.iv1300 = phi ptr [ %lsr.iv, %B1916.lr.ph ], [ %scevgep1301, %B2068 ]
  %most.2.33747 = phi i64 [ %.2423, %B1916.lr.ph ], [ %most.3.4, %B2068 ]
  %.251337433745 = phi i64 [ 0, %B1916.lr.ph ], [ %.2520, %B2068 ]
  %.2520 = add i64 %.251337433745, 1
  %.2557 = load double, ptr %lsr.iv1300, align 8
  %211 = shl i64 %.251337433745, 3
  %scevgep1298 = getelementptr i8, ptr %scevgep1297, i64 %211
  %.2565 = load double, ptr %scevgep1298, align 8
  %.2567 = fsub double %.2565, %floor.2.2
  %.2573 = fcmp olt double %.2557, 0.000000e+00
  %.2579 = icmp sgt i64 %most.2.33747, 0
  %or.cond3178 = select i1 %.2573, i1 %.2579, i1 false
  br i1 %or.cond3178, label %B2004, label %B2068

B2004:                                            ; preds = %B1916
  %.2585 = fneg double %.2557
  %.2587 = uitofp i64 %most.2.33747 to double
  %.2588 = fmul double %.2587, %.2585
  %.2592 = fcmp ogt double %.2588, %.2567
  br i1 %.2592, label %B2024.endif, label %B2068

B2068:                                            ; preds = %B2024.endif, %B2004, %B1916
  %most.3.4 = phi i64 [ %most.2.33747, %B1916 ], [ %most.2.33747, %B2004 ], [ %.5.i308, %B2024.endif ]
  %scevgep1301 = getelementptr i8, ptr %lsr.iv1300, i64 %96
  %exitcond4384.not = icmp eq i64 %arg.K, %.2520
  br i1 %exitcond4384.not, label %B2070, label %B1916

B2070:                                            ; preds = %B2068, %B1866.endif
  %most.2.3.lcssa = phi i64 [ %.2423, %B1866.endif ], [ %most.3.4, %B2068 ]
  %.2664 = getelementptr i64, ptr %58, i64 %.238537523758
  store i64 %most.2.3.lcssa, ptr %.2664, align 8
  %.2670 = getelementptr i64, ptr %59, i64 %.238537523758
  store i64 0, ptr %.2670, align 8
  %.2676 = getelementptr i64, ptr %60, i64 %.238537523758
  store i64 0, ptr %.2676, align 8
  %.2679 = icmp sgt i64 %most.2.3.lcssa, 0
  br i1 %.2679, label %B2130, label %B2236

B2130:                                            ; preds = %B2070
  %.2698 = getelementptr i64, ptr %arg.I, i64 %m.2.23760
  store i64 %.238537523758, ptr %.2698, align 8
  %.2701 = add i64 %m.2.23760, 1
  %.2711 = getelementptr i64, ptr %61, i64 %.238537523758
  %.2712 = load i64, ptr %.2711, align 8
  %.2713 = icmp eq i64 %.2712, 0
  br i1 %.2713, label %B2196.thread, label %B2196

B2196.thread:                                     ; preds = %B2130
  %.2716 = add i64 %first_share.2.23761, 1
  br label %B2226

B2196:                                            ; preds = %B2130
  %.2741 = icmp slt i64 %.2712, 2
  br i1 %.2741, label %B2226, label %B2236

B2226:                                            ; preds = %B2196.thread, %B2196
  %first_share.4.42932 = phi i64 [ %.2716, %B2196.thread ], [ %first_share.2.23761, %B2196 ]
  %.2754 = add i64 %first_rest.2.23762, 1
  br label %B2236

B2236:                                            ; preds = %B2226, %B2196, %B2070
  %m.3.3 = phi i64 [ %.2701, %B2226 ], [ %.2701, %B2196 ], [ %m.2.23760, %B2070 ]
  %first_share.3.3 = phi i64 [ %first_share.4.42932, %B2226 ], [ %first_share.2.23761, %B2196 ], [ %first_share.2.23761, %B2070 ]
  %first_rest.3.3 = phi i64 [ %.2754, %B2226 ], [ %first_rest.2.23762, %B2196 ], [ %first_rest.2.23762, %B2070 ]
  %scevgep1299 = getelementptr i8, ptr %lsr.iv, i64 8
  %exitcond4385.not = icmp eq i64 %arg.n, %.2392
  br i1 %exitcond4385.not, label %B2238.endif, label %B1866.endif

B2318.preheader:                                  ; preds = %B2318.preheader.preheader, %B2748
  %lsr.iv1302 = phi i64 [ 0, %B2318.preheader.preheader ], [ %lsr.iv.next, %B2748 ]
  %.287237713773 = phi i64 [ %.2879, %B2748 ], [ 1, %B2318.preheader.preheader ]
  %.2879 = add i64 %.287237713773, 1
  %.2907 = getelementptr i64, ptr %arg.I, i64 %.287237713773
  %.2908 = load i64, ptr %.2907, align 8
  br label %B2318

B2318:                                            ; preds = %B2318.preheader, %B2704
  %lsr.iv1303 = phi i64 [ %lsr.iv1302, %B2318.preheader ], [ %lsr.iv.next1304, %B2704 ]
  %b.2.3.in = phi i64 [ %b.2.3, %B2704 ], [ %.287237713773, %B2318.preheader ]
  %b.2.3 = add i64 %b.2.3.in, -1
  %sunkaddr1785 = mul i64 %lsr.iv1303, 8
  %sunkaddr1786 = getelementptr i8, ptr %arg.I, i64 %sunkaddr1785
  %.2931 = load i64, ptr %sunkaddr1786, align 8
  %.2939 = getelementptr i64, ptr %61, i64 %.2931
  %.2940 = load i64, ptr %.2939, align 8
  %sunkaddr1787 = mul i64 %.2908, 8
  %sunkaddr1788 = getelementptr i8, ptr %61, i64 %sunkaddr1787
  %.2946 = load i64, ptr %sunkaddr1788, align 8
  %.2947.not = icmp eq i64 %.2940, %.2946
  br i1 %.2947.not, label %B2442, label %B2392

B2392:                                            ; preds = %B2318
  %.2961 = icmp sgt i64 %.2940, %.2946
  br i1 %.2961, label %B2704, label %B2748

B2442:                                            ; preds = %B2318
  switch i64 %.2940, label %B2650 [
    i64 0, label %B2472
    i64 1, label %B2576
  ]

B2472:                                            ; preds = %B2442
  %.2976 = getelementptr i64, ptr %arg.whole, i64 %.2931
  %.2977 = load i64, ptr %.2976, align 8
  %sunkaddr1789 = mul i64 %.2908, 8
  %sunkaddr1790 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr1789
  %.2981 = load i64, ptr %sunkaddr1790, align 8
  %.2982.not = icmp eq i64 %.2977, %.2981
  br i1 %.2982.not, label %B2650, label %B2698

B2576:                                            ; preds = %B2442
  %.3006 = getelementptr double, ptr %arg.share, i64 %.2931
  %.3007 = load double, ptr %.3006, align 8
  %sunkaddr1791 = mul i64 %.2908, 8
  %sunkaddr1792 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1791
  %.3011 = load double, ptr %sunkaddr1792, align 8
  %.3012 = fcmp une double %.3007, %.3011
  br i1 %.3012, label %B2612, label %B2650

B2612:                                            ; preds = %B2576
  %.3022 = fcmp olt double %.3007, %.3011
  br i1 %.3022, label %B2704, label %B2748

B2650:                                            ; preds = %B2442, %B2472, %B2576
  %.3030 = getelementptr double, ptr %62, i64 %.2931
  %.3031 = load double, ptr %.3030, align 8
  %sunkaddr1793 = mul i64 %.2908, 8
  %sunkaddr1794 = getelementptr i8, ptr %62, i64 %sunkaddr1793
  %.3037 = load double, ptr %sunkaddr1794, align 8
  %.3038 = fcmp olt double %.3031, %.3037
  br i1 %.3038, label %B2704, label %B2748

B2698:                                            ; preds = %B2472
  %.2992 = icmp slt i64 %.2977, %.2981
  br i1 %.2992, label %B2704, label %B2748

B2704:                                            ; preds = %B2612, %B2650, %B2392, %B2698
  %sunkaddr1795 = mul i64 %lsr.iv1303, 8
  %sunkaddr1796 = getelementptr i8, ptr %arg.I, i64 %sunkaddr1795
  %sunkaddr1797 = getelementptr i8, ptr %sunkaddr1796, i64 8
  store i64 %.2931, ptr %sunkaddr1797, align 8
  %lsr.iv.next1304 = add i64 %lsr.iv1303, -1
  %212 = add i64 %lsr.iv.next1304, 2
  %.3070 = icmp sgt i64 %212, 1
  br i1 %.3070, label %B2318, label %B2748

B2748:                                            ; preds = %B2612, %B2698, %B2392, %B2650, %B2704
  %b.3.4.ph = phi i64 [ -1, %B2704 ], [ %b.2.3, %B2698 ], [ %b.2.3, %B2392 ], [ %b.2.3, %B2650 ], [ %lsr.iv1303, %B2612 ]
  %213 = getelementptr i64, ptr %arg.I, i64 %b.3.4.ph
  %.3087 = getelementptr i8, ptr %213, i64 8
  store i64 %.2908, ptr %.3087, align 8
  %lsr.iv.next = add i64 %lsr.iv1302, 1
  %exitcond4386.not = icmp eq i64 %.2879, %m.3.3
  br i1 %exitcond4386.not, label %B2772.endif, label %B2318.preheader

B2812.loopexit.loopexit:                          ; preds = %B3036
  %.3195 = add i64 %.318837873793, 1
  %scevgep1315 = getelementptr i8, ptr %lsr.iv1314, i64 %99
  %exitcond4387.not = icmp eq i64 %arg.K, %.3195
  br i1 %exitcond4387.not, label %B3076.endif, label %B2814.endif

B2892:                                            ; preds = %B2814.endif, %B3036
  %lsr.iv1310 = phi i64 [ 0, %B2814.endif ], [ %lsr.iv.next1311, %B3036 ]
  %214 = shl i64 %lsr.iv1310, 3
  %scevgep1320 = getelementptr i8, ptr %scevgep1319, i64 %214
  %.3361 = load i64, ptr %scevgep1320, align 8
  %.3373 = getelementptr double, ptr %435, i64 %.3361
  %.3374 = load double, ptr %.3373, align 8
  %215 = shl i64 %lsr.iv1310, 3
  %scevgep1316 = getelementptr i8, ptr %lsr.iv1314, i64 %215
  %.3389 = load double, ptr %scevgep1316, align 8
  %.3392 = fcmp ogt double %.3374, 0.000000e+00
  br i1 %.3392, label %B3006, label %B3036

B3006:                                            ; preds = %B2892
  %.3403 = getelementptr i64, ptr %58, i64 %.3361
  %.3404 = load i64, ptr %.3403, align 8
  %.3406 = sitofp i64 %.3404 to double
  %.3407 = fmul double %.3374, %.3406
  br label %B3036

B3036:                                            ; preds = %B2892, %B3006
  %"$phi3036.3.2.4" = phi double [ %.3407, %B3006 ], [ 0.000000e+00, %B2892 ]
  %.3423 = fadd double %.3389, %"$phi3036.3.2.4"
  %sunkaddr1798 = mul i64 %lsr.iv1310, 8
  %sunkaddr1799 = getelementptr i8, ptr %lsr.iv1314, i64 %sunkaddr1798
  %sunkaddr1800 = getelementptr i8, ptr %sunkaddr1799, i64 -8
  store double %.3423, ptr %sunkaddr1800, align 8
  %lsr.iv.next1311 = add i64 %lsr.iv1310, -1
  %216 = add i64 %432, %lsr.iv.next1311
  %.3315 = icmp sgt i64 %216, 1
  br i1 %.3315, label %B2892, label %B2812.loopexit.loopexit

B3108:                                            ; preds = %B3108.preheader1291, %B3108
  %.353938003802 = phi i64 [ %.3546.3, %B3108 ], [ 0, %B3108.preheader1291 ]
  %217 = shl i64 %.353938003802, 3
  %sunkaddr1801 = mul i64 %.353938003802, 8
  %sunkaddr1802 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1801
  %.3573 = load double, ptr %sunkaddr1802, align 8
  %scevgep1353 = getelementptr i8, ptr %scevgep1347, i64 %217
  %scevgep1354 = getelementptr i8, ptr %scevgep1353, i64 -24
  store double %.3573, ptr %scevgep1354, align 8
  %218 = shl i64 %.353938003802, 3
  %sunkaddr1803 = mul i64 %.353938003802, 8
  %sunkaddr1804 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1803
  %sunkaddr1805 = getelementptr i8, ptr %sunkaddr1804, i64 8
  %.3573.1 = load double, ptr %sunkaddr1805, align 8
  %scevgep1351 = getelementptr i8, ptr %scevgep1347, i64 %218
  %scevgep1352 = getelementptr i8, ptr %scevgep1351, i64 -16
  store double %.3573.1, ptr %scevgep1352, align 8
  %219 = shl i64 %.353938003802, 3
  %sunkaddr1806 = mul i64 %.353938003802, 8
  %sunkaddr1807 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1806
  %sunkaddr1808 = getelementptr i8, ptr %sunkaddr1807, i64 16
  %.3573.2 = load double, ptr %sunkaddr1808, align 8
  %scevgep1349 = getelementptr i8, ptr %scevgep1347, i64 %219
  %scevgep1350 = getelementptr i8, ptr %scevgep1349, i64 -8
  store double %.3573.2, ptr %scevgep1350, align 8
  %.3546.3 = add i64 %.353938003802, 4
  %220 = shl i64 %.353938003802, 3
  %sunkaddr1809 = mul i64 %.353938003802, 8
  %sunkaddr1810 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1809
  %sunkaddr1811 = getelementptr i8, ptr %sunkaddr1810, i64 24
  %.3573.3 = load double, ptr %sunkaddr1811, align 8
  %scevgep1348 = getelementptr i8, ptr %scevgep1347, i64 %220
  store double %.3573.3, ptr %scevgep1348, align 8
  %niter1085.ncmp.3 = icmp eq i64 %unroll_iter1084, %.3546.3
  br i1 %niter1085.ncmp.3, label %B3140.loopexit.unr-lcssa, label %B3108

B3140.loopexit.unr-lcssa:                         ; preds = %B3108
  %221 = icmp eq i64 %xtraiter1080, 0
  br i1 %221, label %B3140, label %B3108.epil.preheader

B3108.epil.preheader:                             ; preds = %B3140.loopexit.unr-lcssa, %B3108.preheader
  %.353938003802.epil.init = phi i64 [ 0, %B3108.preheader ], [ %.3546.3, %B3140.loopexit.unr-lcssa ]
  %222 = shl i64 %.353938003802.epil.init, 3
  %scevgep1356 = getelementptr i8, ptr %scevgep1355, i64 %222
  %scevgep1358 = getelementptr i8, ptr %arg.cap, i64 %222
  br label %B3108.epil

B3108.epil:                                       ; preds = %B3108.epil, %B3108.epil.preheader
  %epil.iter1081 = phi i64 [ %epil.iter1081.next, %B3108.epil ], [ 0, %B3108.epil.preheader ]
  %223 = shl i64 %epil.iter1081, 3
  %scevgep1359 = getelementptr i8, ptr %scevgep1358, i64 %223
  %.3573.epil = load double, ptr %scevgep1359, align 8
  %224 = shl i64 %epil.iter1081, 3
  %scevgep1357 = getelementptr i8, ptr %scevgep1356, i64 %224
  store double %.3573.epil, ptr %scevgep1357, align 8
  %epil.iter1081.next = add i64 %epil.iter1081, 1
  %epil.iter1081.cmp.not = icmp eq i64 %xtraiter1080, %epil.iter1081.next
  br i1 %epil.iter1081.cmp.not, label %B3140, label %B3108.epil

B3140:                                            ; preds = %B3108.epil, %B3140.loopexit.unr-lcssa, %B3076.endif
  store double 0.000000e+00, ptr %.3586, align 8
  store double 1.000000e+03, ptr %.3590, align 8
  store double %arg.gmem, ptr %.3595, align 8
  store i64 0, ptr %.3619, align 8
  store i64 %arg.K, ptr %.3624, align 8
  %.m.2.23260 = tail call i64 @llvm.smax.i64(i64 %m.2.2.lcssa4445608, i64 0)
  %invariant.gep3923 = getelementptr double, ptr %67, i64 %first_share.2.2.lcssa4446606
  %invariant.gep4029 = getelementptr double, ptr %67, i64 %first_rest.2.2.lcssa4447604
  br label %B3222

B3222.loopexit902.unr-lcssa:                      ; preds = %B5558
  %225 = and i64 %arg.n, 3
  %226 = icmp eq i64 %225, 0
  br i1 %226, label %B3222, label %B5558.epil.preheader

B5558.epil.preheader:                             ; preds = %B3222.loopexit902.unr-lcssa, %B5558.preheader
  %.595939693971.epil.init = phi i64 [ 0, %B5558.preheader ], [ %.5966.3, %B3222.loopexit902.unr-lcssa ]
  %227 = shl i64 %.595939693971.epil.init, 3
  %scevgep1543 = getelementptr i8, ptr %arg.x, i64 %227
  %scevgep1546 = getelementptr i8, ptr %scevgep1545, i64 %227
  br label %B5558.epil

B5558.epil:                                       ; preds = %B5558.epil, %B5558.epil.preheader
  %epil.iter1145 = phi i64 [ %epil.iter1145.next, %B5558.epil ], [ 0, %B5558.epil.preheader ]
  %228 = shl i64 %epil.iter1145, 3
  %scevgep1547 = getelementptr i8, ptr %scevgep1546, i64 %228
  %.5997.epil = load i64, ptr %scevgep1547, align 8
  %229 = shl i64 %epil.iter1145, 3
  %scevgep1544 = getelementptr i8, ptr %scevgep1543, i64 %229
  store i64 %.5997.epil, ptr %scevgep1544, align 8
  %epil.iter1145.next = add i64 %epil.iter1145, 1
  %epil.iter1145.cmp.not = icmp eq i64 %xtraiter1113, %epil.iter1145.next
  br i1 %epil.iter1145.cmp.not, label %B3222, label %B5558.epil

B3222:                                            ; preds = %B3288, %B4014, %B8662, %B6962, %B3222.loopexit902.unr-lcssa, %B5470, %B5776, %B6950, %B5504.endif, %B3766, %B5870, %B5558.epil, %B5762.thread, %B5984, %B3140
  %best.6.2 = phi double [ %floor.2.2, %B3140 ], [ %best.3.3, %B3288 ], [ %best.5.7, %B6962 ], [ %best.3.3, %B4014 ], [ %best.5.7, %B5870 ], [ %.5853, %B5558.epil ], [ %best.5.7, %B5776 ], [ %best.5.7, %B8662 ], [ %.5853, %B5504.endif ], [ %best.3.3, %B5470 ], [ %.5853, %B3222.loopexit902.unr-lcssa ], [ %best.5.7, %B6950 ], [ %best.3.3, %B3766 ], [ %best.5.7, %B5984 ], [ %best.5.7, %B5762.thread ]
  %steps.7.2 = phi i64 [ 0, %B3140 ], [ %steps.6.3, %B3288 ], [ %.6581, %B6962 ], [ %steps.6.3, %B4014 ], [ %steps.9.7, %B5870 ], [ %.4363, %B5558.epil ], [ %steps.9.7, %B5776 ], [ %steps.9.7, %B8662 ], [ %.4363, %B5504.endif ], [ %.4363, %B5470 ], [ %.4363, %B3222.loopexit902.unr-lcssa ], [ %.6581, %B6950 ], [ %steps.6.3, %B3766 ], [ %steps.9.7, %B5984 ], [ %steps.9.7, %B5762.thread ]
  %e.6.2 = phi i64 [ 0, %B3140 ], [ %.3776, %B3288 ], [ %.6588, %B6962 ], [ %.39012949.ph, %B4014 ], [ %e.5.3, %B5870 ], [ %e.5.3, %B5558.epil ], [ %e.5.3, %B5776 ], [ %e.5.3, %B8662 ], [ %e.5.3, %B5504.endif ], [ %e.5.3, %B5470 ], [ %e.5.3, %B3222.loopexit902.unr-lcssa ], [ %e.5.3, %B6950 ], [ %.39012948, %B3766 ], [ %e.5.3, %B5984 ], [ %e.5.3, %B5762.thread ]
  %at.8.2 = phi i64 [ 0, %B3140 ], [ %.3726, %B3288 ], [ %spec.select3187, %B6962 ], [ %.4275, %B4014 ], [ %at.7.3, %B5870 ], [ %at.7.3, %B5558.epil ], [ %first_rest.2.2.lcssa4447604, %B5776 ], [ %.8968, %B8662 ], [ %at.7.3, %B5504.endif ], [ %at.7.3, %B5470 ], [ %at.7.3, %B3222.loopexit902.unr-lcssa ], [ %first_rest.2.2.lcssa4447604, %B6950 ], [ %.3726, %B3766 ], [ %first_rest.2.2.lcssa4447604, %B5984 ], [ %m.2.2.lcssa4445608, %B5762.thread ]
  %eq.10.2 = phi i64 [ 0, %B3140 ], [ %eq.6.3, %B3288 ], [ 1, %B6962 ], [ %eq.12.4, %B4014 ], [ %eq.6.3, %B5870 ], [ %eq.6.3, %B5558.epil ], [ %eq.6.3, %B5776 ], [ %eq.13.4, %B8662 ], [ %eq.6.3, %B5504.endif ], [ %eq.6.3, %B5470 ], [ %eq.6.3, %B3222.loopexit902.unr-lcssa ], [ %eq.6.3, %B6950 ], [ %.38962947, %B3766 ], [ %eq.6.3, %B5984 ], [ %eq.6.3, %B5762.thread ]
  %free.8.2 = phi i64 [ %arg.G, %B3140 ], [ %free.3.3, %B3288 ], [ %free.3.3, %B6962 ], [ %free.6.62944.ph, %B4014 ], [ %free.3.3, %B5870 ], [ %free.3.3, %B5558.epil ], [ %free.3.3, %B5776 ], [ %free.3.3, %B8662 ], [ %free.3.3, %B5504.endif ], [ %free.3.3, %B5470 ], [ %free.3.3, %B3222.loopexit902.unr-lcssa ], [ %free.3.3, %B6950 ], [ %free.6.62945, %B3766 ], [ %free.3.3, %B5984 ], [ %free.3.3, %B5762.thread ]
  %fresh.8.2 = phi i64 [ 0, %B3140 ], [ %fresh.4.3, %B3288 ], [ %spec.select3203, %B6962 ], [ %fresh.4.3, %B4014 ], [ 0, %B5870 ], [ 0, %B5558.epil ], [ 0, %B5776 ], [ 0, %B8662 ], [ 0, %B5504.endif ], [ 0, %B5470 ], [ 0, %B3222.loopexit902.unr-lcssa ], [ 0, %B6950 ], [ %fresh.4.3, %B3766 ], [ 0, %B5984 ], [ 0, %B5762.thread ]
  %230 = phi i1 [ false, %B3140 ], [ true, %B3288 ], [ false, %B6962 ], [ false, %B4014 ], [ true, %B5870 ], [ true, %B5558.epil ], [ true, %B5776 ], [ false, %B8662 ], [ true, %B5504.endif ], [ true, %B5470 ], [ true, %B3222.loopexit902.unr-lcssa ], [ true, %B6950 ], [ true, %B3766 ], [ false, %B5984 ], [ true, %B5762.thread ]
  br label %B3224

B3224:                                            ; preds = %B9890, %B3222
  %best.3.3 = phi double [ %best.6.2, %B3222 ], [ %best.4.6, %B9890 ]
  %steps.6.3 = phi i64 [ %steps.7.2, %B3222 ], [ %.8993, %B9890 ]
  %e.5.3 = phi i64 [ %e.6.2, %B3222 ], [ %.9045, %B9890 ]
  %at.7.3 = phi i64 [ %at.8.2, %B3222 ], [ %.9850, %B9890 ]
  %eq.6.3 = phi i64 [ %eq.10.2, %B3222 ], [ %eq.7.4, %B9890 ]
  %free.3.3 = phi i64 [ %free.8.2, %B3222 ], [ %free.4.4, %B9890 ]
  %fresh.4.3 = phi i64 [ %fresh.8.2, %B3222 ], [ %fresh.5.4, %B9890 ]
  %back.6.3 = phi i1 [ %230, %B3222 ], [ false, %B9890 ]
  br i1 %back.6.3, label %B3238, label %B4032

B3238:                                            ; preds = %B3224
  %.3688 = icmp eq i64 %e.5.3, 0
  br i1 %.3688, label %B10050, label %B3254

B3254:                                            ; preds = %B3238
  %.3725 = getelementptr i64, ptr %69, i64 %e.5.3
  %.3726 = load i64, ptr %.3725, align 8
  %.3731 = icmp slt i64 %.3726, 0
  br i1 %.3731, label %B3288, label %B3300

B3288:                                            ; preds = %B3254
  %.3776 = add i64 %e.5.3, -1
  br label %B3222

B3300:                                            ; preds = %B3254
  %.3789 = getelementptr i64, ptr %arg.I, i64 %.3726
  %.3790 = load i64, ptr %.3789, align 8
  %.3798 = getelementptr i64, ptr %70, i64 %e.5.3
  %.3799 = load i64, ptr %.3798, align 8
  %.3807 = getelementptr i64, ptr %60, i64 %.3790
  %.3808 = load i64, ptr %.3807, align 8
  %.3810 = sub i64 %.3808, %.3799
  store i64 %.3810, ptr %.3807, align 8
  %.3816 = getelementptr i64, ptr %arg.grp, i64 %.3790
  %.3817 = load i64, ptr %.3816, align 8
  %.3818 = icmp sgt i64 %.3817, -1
  br i1 %.3818, label %B3406, label %B3456

B3406:                                            ; preds = %B3300
  %.3827 = getelementptr i64, ptr %59, i64 %.3817
  %.3828 = load i64, ptr %.3827, align 8
  %.3830 = sub i64 %.3828, %.3799
  store i64 %.3830, ptr %.3827, align 8
  br label %B3456

B3456:                                            ; preds = %B3406, %B3300
  %.3839 = getelementptr i64, ptr %61, i64 %.3790
  %.3840 = load i64, ptr %.3839, align 8
  switch i64 %.3840, label %B3668.endif.sink.split [
    i64 0, label %B3592.thread4410
    i64 1, label %B3592
  ]

B3592.thread4410:                                 ; preds = %B3456
  %.3845 = getelementptr i64, ptr %arg.whole, i64 %.3790
  %.3846 = load i64, ptr %.3845, align 8
  %.3848 = mul i64 %.3846, %.3799
  %.3850 = add i64 %.3848, %free.3.3
  br label %B3668.endif.sink.split

B3592:                                            ; preds = %B3456
  %.3877 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.3878 = load i64, ptr %.3877, align 8
  %.3880 = mul i64 %.3878, %arg.n
  %231 = getelementptr i64, ptr %68, i64 %.3880
  %.3886 = getelementptr i64, ptr %231, i64 %.3726
  store i64 0, ptr %.3886, align 8
  %sunkaddr1812 = mul i64 %.3790, 8
  %sunkaddr1813 = getelementptr i8, ptr %61, i64 %sunkaddr1812
  %.3926.pr.pre = load i64, ptr %sunkaddr1813, align 8
  %232 = icmp eq i64 %.3926.pr.pre, 1
  %.3895 = getelementptr i64, ptr %71, i64 %e.5.3
  %.3896 = load i64, ptr %.3895, align 8
  %.3901 = add i64 %e.5.3, -1
  %.3908 = add i64 %.3799, -1
  br i1 %232, label %B3886, label %B3668.endif

B3718:                                            ; preds = %B3718.lr.ph, %B3876
  %lsr.iv1484 = phi ptr [ %invariant.gep3932, %B3718.lr.ph ], [ %scevgep1485, %B3876 ]
  %lsr.iv1482 = phi ptr [ %scevgep1481, %B3718.lr.ph ], [ %scevgep1483, %B3876 ]
  %.402539263928 = phi i64 [ 0, %B3718.lr.ph ], [ %.4032, %B3876 ]
  %.4032 = add i64 %.402539263928, 1
  %.4071 = load double, ptr %lsr.iv1484, align 8
  %.4077 = fcmp ult double %.4071, 0.000000e+00
  br i1 %.4077, label %B3876, label %B3766

B3766:                                            ; preds = %B3718
  %233 = shl i64 %.402539263928, 3
  %scevgep1479 = getelementptr i8, ptr %scevgep1478, i64 %233
  %.4088 = load double, ptr %scevgep1479, align 8
  %.4092 = fmul double %.4071, %.4091
  %.4095 = fadd double %.4092, %.4088
  %.4109 = load double, ptr %lsr.iv1482, align 8
  %.4110 = fadd double %.4095, %.4109
  %.4112 = fcmp ugt double %.4110, %best.3.3
  br i1 %.4112, label %B3876, label %B3222

B3876:                                            ; preds = %B3766, %B3718
  %scevgep1483 = getelementptr i8, ptr %lsr.iv1482, i64 %99
  %scevgep1485 = getelementptr i8, ptr %lsr.iv1484, i64 %96
  %exitcond4398.not = icmp eq i64 %.3936, %.4032
  br i1 %exitcond4398.not, label %B3886, label %B3718

B3886:                                            ; preds = %B3876, %B3668.endif, %B3592
  %.39082951.ph = phi i64 [ %.3908, %B3592 ], [ %.39082950, %B3668.endif ], [ %.39082950, %B3876 ]
  %.39012949.ph = phi i64 [ %.3901, %B3592 ], [ %.39012948, %B3668.endif ], [ %.39012948, %B3876 ]
  %.38962946.ph = phi i64 [ %.3896, %B3592 ], [ %.38962947, %B3668.endif ], [ %.38962947, %B3876 ]
  %free.6.62944.ph = phi i64 [ %free.3.3, %B3592 ], [ %free.6.62945, %B3668.endif ], [ %free.6.62945, %B3876 ]
  %.39262942.ph = phi i1 [ true, %B3592 ], [ false, %B3668.endif ], [ false, %B3876 ]
  %.4187 = icmp eq i64 %.39082951.ph, 0
  br i1 %.4187, label %B3902, label %B8676

B3902:                                            ; preds = %B3886
  %.4209 = icmp eq i64 %.38962946.ph, 1
  %or.cond3179 = select i1 %.39262942.ph, i1 %.4209, i1 false
  br i1 %or.cond3179, label %B3944, label %B4014

B3944:                                            ; preds = %B3902
  %.4220 = getelementptr i64, ptr %.3619, i64 %.39012949.ph
  %.4221 = load i64, ptr %.4220, align 8
  %.4222 = add i64 %.4221, -1
  %.4224 = mul i64 %.4222, %arg.n
  %234 = getelementptr i64, ptr %68, i64 %.4224
  %.4230 = getelementptr i64, ptr %234, i64 %.3726
  %.4231 = load i64, ptr %.4230, align 8
  %.4232 = icmp slt i64 %.4231, 1
  %spec.select3180 = zext i1 %.4232 to i64
  br label %B4014

B4014:                                            ; preds = %B3944, %B3902
  %eq.12.4 = phi i64 [ %.38962946.ph, %B3902 ], [ %spec.select3180, %B3944 ]
  %.4275 = add i64 %.3726, 1
  br label %B3222

B4032:                                            ; preds = %B3224
  %.4351 = icmp eq i64 %fresh.4.3, 1
  br i1 %.4351, label %B4046.endif, label %B5594

B4124:                                            ; preds = %B4124.preheader, %B4124
  %.446438073809 = phi i64 [ %.4471.1, %B4124 ], [ 0, %B4124.preheader ]
  %235 = shl i64 %.446438073809, 3
  %scevgep1363 = getelementptr i8, ptr %scevgep1361, i64 %235
  %scevgep1364 = getelementptr i8, ptr %scevgep1363, i64 -8
  %.4508 = load double, ptr %scevgep1364, align 8
  %.4510 = fcmp ogt double %.4508, 0.000000e+00
  %"$phi4204.1.2.9" = select i1 %.4510, double %.4508, double 1.000000e+00
  %236 = shl i64 %.446438073809, 3
  %scevgep1367 = getelementptr i8, ptr %scevgep1365, i64 %236
  %scevgep1368 = getelementptr i8, ptr %scevgep1367, i64 -8
  store double %"$phi4204.1.2.9", ptr %scevgep1368, align 8
  %.4471.1 = add i64 %.446438073809, 2
  %237 = shl i64 %.446438073809, 3
  %scevgep1362 = getelementptr i8, ptr %scevgep1361, i64 %237
  %.4508.1 = load double, ptr %scevgep1362, align 8
  %.4510.1 = fcmp ogt double %.4508.1, 0.000000e+00
  %"$phi4204.1.2.9.1" = select i1 %.4510.1, double %.4508.1, double 1.000000e+00
  %scevgep1366 = getelementptr i8, ptr %scevgep1365, i64 %237
  store double %"$phi4204.1.2.9.1", ptr %scevgep1366, align 8
  %niter1091.ncmp.1 = icmp eq i64 %unroll_iter1090, %.4471.1
  br i1 %niter1091.ncmp.1, label %B4220.endif.loopexit.unr-lcssa, label %B4124

B4272:                                            ; preds = %B4252.preheader, %B4220.endif
  %238 = icmp sgt i64 %first_rest.2.2.lcssa4447604, %first_share.2.2.lcssa4446606
  br i1 %238, label %B4288, label %B4334.endif

B4288:                                            ; preds = %B4272
  %.4691 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.4692 = load i64, ptr %.4691, align 8
  %.4694 = icmp slt i64 %.4692, %free.3.3
  %239 = tail call i64 @llvm.smin.i64(i64 %at.7.3, i64 %first_share.2.2.lcssa4446606)
  %spec.select3202 = select i1 %.4694, i64 %239, i64 %at.7.3
  br label %B4334.endif

B4368:                                            ; preds = %B4368.lr.ph, %B4778
  %.479138293843 = phi i64 [ %.4749, %B4368.lr.ph ], [ %.4801, %B4778 ]
  %.479838313842 = phi i64 [ %start.2.8, %B4368.lr.ph ], [ %.4805, %B4778 ]
  %.4801 = add i64 %.479138293843, -1
  %.4805 = add i64 %.479838313842, 1
  %.4833 = getelementptr i64, ptr %arg.I, i64 %.479838313842
  %.4834 = load i64, ptr %.4833, align 8
  %.4842 = getelementptr i64, ptr %58, i64 %.4834
  %.4843 = load i64, ptr %.4842, align 8
  %.4848 = getelementptr i64, ptr %60, i64 %.4834
  %.4849 = load i64, ptr %.4848, align 8
  %.4850 = sub i64 %.4843, %.4849
  %.4860 = getelementptr i64, ptr %arg.grp, i64 %.4834
  %.4861 = load i64, ptr %.4860, align 8
  %.4862 = icmp sgt i64 %.4861, -1
  br i1 %.4862, label %B4462, label %B4508

B4462:                                            ; preds = %B4368
  %.4876 = getelementptr i64, ptr %59, i64 %.4861
  %.4877 = load i64, ptr %.4876, align 8
  %.4878 = icmp sgt i64 %.4877, 0
  %spec.select3182 = select i1 %.4878, i64 0, i64 %.4850
  br label %B4508

B4508:                                            ; preds = %B4462, %B4368
  %q.16.9 = phi i64 [ %.4850, %B4368 ], [ %spec.select3182, %B4462 ]
  %.4893 = getelementptr i64, ptr %61, i64 %.4834
  %.4894 = load i64, ptr %.4893, align 8
  %.4895 = icmp eq i64 %.4894, 0
  br i1 %.4895, label %B4538, label %B4588.endif

B4538:                                            ; preds = %B4508
  %240 = icmp ne i64 %free.3.3, %const_mat1747
  %.4899 = getelementptr i64, ptr %arg.whole, i64 %.4834
  %.4900 = load i64, ptr %.4899, align 8
  %.4904 = icmp ne i64 %.4900, 0
  %.4916 = icmp ne i64 %.4900, -1
  %.4917.not = or i1 %240, %.4916
  %or.cond4040 = select i1 %.4904, i1 %.4917.not, i1 false
  br i1 %or.cond4040, label %B4538.else.if, label %B4538.endif

B4620:                                            ; preds = %B4620.preheader, %B4776.1
  %q.17.93825 = phi i64 [ %q.18.10.1, %B4776.1 ], [ %q.19.9, %B4620.preheader ]
  %.507038213823 = phi i64 [ %.5077.1, %B4776.1 ], [ 0, %B4620.preheader ]
  %241 = shl i64 %.507038213823, 3
  %scevgep1372 = getelementptr i8, ptr %scevgep1370, i64 %241
  %scevgep1373 = getelementptr i8, ptr %scevgep1372, i64 -8
  %.5116 = load double, ptr %scevgep1373, align 8
  %.5122 = fcmp ogt double %.5116, 0.000000e+00
  br i1 %.5122, label %B4662, label %B4776

B4662:                                            ; preds = %B4620
  %.5129 = sitofp i64 %q.17.93825 to double
  %.5130 = fmul double %.5116, %.5129
  %242 = shl i64 %.507038213823, 3
  %scevgep1377 = getelementptr i8, ptr %scevgep1375, i64 %242
  %scevgep1378 = getelementptr i8, ptr %scevgep1377, i64 -8
  %.5142 = load double, ptr %scevgep1378, align 8
  %.5143 = fcmp ogt double %.5130, %.5142
  br i1 %.5143, label %B4710.endif, label %B4776

B4776:                                            ; preds = %B4710.endif, %B4662, %B4620
  %q.18.10 = phi i64 [ %q.17.93825, %B4620 ], [ %q.17.93825, %B4662 ], [ %.5.i310, %B4710.endif ]
  %.5077.1 = add i64 %.507038213823, 2
  %243 = shl i64 %.507038213823, 3
  %scevgep1371 = getelementptr i8, ptr %scevgep1370, i64 %243
  %.5116.1 = load double, ptr %scevgep1371, align 8
  %.5122.1 = fcmp ogt double %.5116.1, 0.000000e+00
  br i1 %.5122.1, label %B4662.1, label %B4776.1

B4662.1:                                          ; preds = %B4776
  %.5129.1 = sitofp i64 %q.18.10 to double
  %.5130.1 = fmul double %.5116.1, %.5129.1
  %244 = shl i64 %.507038213823, 3
  %scevgep1376 = getelementptr i8, ptr %scevgep1375, i64 %244
  %.5142.1 = load double, ptr %scevgep1376, align 8
  %.5143.1 = fcmp ogt double %.5130.1, %.5142.1
  br i1 %.5143.1, label %B4710.endif.1, label %B4776.1

B4710.endif.1:                                    ; preds = %B4662.1
  %.5161.1 = fdiv double %.5142.1, %.5116.1
  %.5.i310.1 = fptosi double %.5161.1 to i64
  br label %B4776.1

B4776.1:                                          ; preds = %B4710.endif.1, %B4662.1, %B4776
  %q.18.10.1 = phi i64 [ %q.18.10, %B4776 ], [ %q.18.10, %B4662.1 ], [ %.5.i310.1, %B4710.endif.1 ]
  %niter1098.ncmp.1 = icmp eq i64 %unroll_iter1090, %.5077.1
  br i1 %niter1098.ncmp.1, label %B4778.loopexit.unr-lcssa, label %B4620

B4778.loopexit.unr-lcssa:                         ; preds = %B4776.1
  %245 = and i64 %arg.D, 1
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %B4778, label %B4620.epil.preheader

B4620.epil.preheader:                             ; preds = %B4778.loopexit.unr-lcssa, %B4620.lr.ph
  %q.17.93825.epil.init = phi i64 [ %q.19.9, %B4620.lr.ph ], [ %q.18.10.1, %B4778.loopexit.unr-lcssa ]
  %.507038213823.epil.init = phi i64 [ 0, %B4620.lr.ph ], [ %.5077.1, %B4778.loopexit.unr-lcssa ]
  %.5115.epil = getelementptr double, ptr %472, i64 %.507038213823.epil.init
  %.5116.epil = load double, ptr %.5115.epil, align 8
  %.5122.epil = fcmp ogt double %.5116.epil, 0.000000e+00
  br i1 %.5122.epil, label %B4662.epil, label %B4778

B4662.epil:                                       ; preds = %B4620.epil.preheader
  %.5129.epil = sitofp i64 %q.17.93825.epil.init to double
  %.5130.epil = fmul double %.5116.epil, %.5129.epil
  %.5141.epil = getelementptr double, ptr %452, i64 %.507038213823.epil.init
  %.5142.epil = load double, ptr %.5141.epil, align 8
  %.5143.epil = fcmp ogt double %.5130.epil, %.5142.epil
  br i1 %.5143.epil, label %B4710.endif.epil, label %B4778

B4710.endif.epil:                                 ; preds = %B4662.epil
  %.5161.epil = fdiv double %.5142.epil, %.5116.epil
  %.5.i310.epil = fptosi double %.5161.epil to i64
  br label %B4778

B4778:                                            ; preds = %B4778.loopexit.unr-lcssa, %B4710.endif.epil, %B4662.epil, %B4620.epil.preheader, %B4588.endif
  %q.17.9.lcssa = phi i64 [ %q.19.9, %B4588.endif ], [ %q.18.10.1, %B4778.loopexit.unr-lcssa ], [ %q.17.93825.epil.init, %B4620.epil.preheader ], [ %q.17.93825.epil.init, %B4662.epil ], [ %.5.i310.epil, %B4710.endif.epil ]
  %.5212 = getelementptr i64, ptr %65, i64 %.4834
  store i64 %q.17.9.lcssa, ptr %.5212, align 8
  %.4792 = icmp sgt i64 %.479138293843, 1
  br i1 %.4792, label %B4368, label %B4796

B4796:                                            ; preds = %B4778, %B4334.endif
  %.5224 = mul i64 %.4374, %arg.D
  store double 0.000000e+00, ptr %.5237, align 8
  %.5241 = call i32 @isocost_relax(ptr nonnull %.5237, ptr nonnull %excinfo.8, i64 %arg.n, i64 %arg.D, ptr %arg.v, ptr %arg.A, i64 %.386, i64 %.302, i64 %.5224, ptr %arg.F, i64 %.314, ptr nonnull %arg.I, i64 %.392)
  %cond323 = icmp eq i32 %.5241, 0
  br i1 %cond323, label %B4796.endif.endif, label %B4796.if.if

B4912:                                            ; preds = %B4912.preheader, %B4912
  %bound.8.83853 = phi double [ %.5408.3, %B4912 ], [ %.5266, %B4912.preheader ]
  %.535638493851 = phi i64 [ %.5363.3, %B4912 ], [ 0, %B4912.preheader ]
  %247 = shl i64 %.535638493851, 3
  %scevgep1386 = getelementptr i8, ptr %scevgep1380, i64 %247
  %scevgep1387 = getelementptr i8, ptr %scevgep1386, i64 -24
  %.5396 = load double, ptr %scevgep1387, align 8
  %scevgep1395 = getelementptr i8, ptr %scevgep1389, i64 %247
  %scevgep1396 = getelementptr i8, ptr %scevgep1395, i64 -24
  %.5405 = load double, ptr %scevgep1396, align 8
  %.5406 = fmul double %.5396, %.5405
  %.5408 = fadd double %bound.8.83853, %.5406
  %248 = shl i64 %.535638493851, 3
  %scevgep1384 = getelementptr i8, ptr %scevgep1380, i64 %248
  %scevgep1385 = getelementptr i8, ptr %scevgep1384, i64 -16
  %.5396.1 = load double, ptr %scevgep1385, align 8
  %scevgep1393 = getelementptr i8, ptr %scevgep1389, i64 %248
  %scevgep1394 = getelementptr i8, ptr %scevgep1393, i64 -16
  %.5405.1 = load double, ptr %scevgep1394, align 8
  %.5406.1 = fmul double %.5396.1, %.5405.1
  %.5408.1 = fadd double %.5408, %.5406.1
  %249 = shl i64 %.535638493851, 3
  %scevgep1382 = getelementptr i8, ptr %scevgep1380, i64 %249
  %scevgep1383 = getelementptr i8, ptr %scevgep1382, i64 -8
  %.5396.2 = load double, ptr %scevgep1383, align 8
  %scevgep1391 = getelementptr i8, ptr %scevgep1389, i64 %249
  %scevgep1392 = getelementptr i8, ptr %scevgep1391, i64 -8
  %.5405.2 = load double, ptr %scevgep1392, align 8
  %.5406.2 = fmul double %.5396.2, %.5405.2
  %.5408.2 = fadd double %.5408.1, %.5406.2
  %.5363.3 = add i64 %.535638493851, 4
  %250 = shl i64 %.535638493851, 3
  %scevgep1381 = getelementptr i8, ptr %scevgep1380, i64 %250
  %.5396.3 = load double, ptr %scevgep1381, align 8
  %scevgep1390 = getelementptr i8, ptr %scevgep1389, i64 %250
  %.5405.3 = load double, ptr %scevgep1390, align 8
  %.5406.3 = fmul double %.5396.3, %.5405.3
  %.5408.3 = fadd double %.5408.2, %.5406.3
  %niter1105.ncmp.3 = icmp eq i64 %unroll_iter1084, %.5363.3
  br i1 %niter1105.ncmp.3, label %B4992.endif.loopexit.unr-lcssa, label %B4912

B5168:                                            ; preds = %B5168.preheader, %B5168
  %c.19.93862 = phi double [ %.5712.3, %B5168 ], [ %.5572, %B5168.preheader ]
  %.566238583860 = phi i64 [ %.5669.3, %B5168 ], [ 0, %B5168.preheader ]
  %251 = shl i64 %.566238583860, 3
  %scevgep1409 = getelementptr i8, ptr %scevgep1403, i64 %251
  %scevgep1410 = getelementptr i8, ptr %scevgep1409, i64 -24
  %.5702 = load double, ptr %scevgep1410, align 8
  %scevgep1418 = getelementptr i8, ptr %scevgep1412, i64 %251
  %scevgep1419 = getelementptr i8, ptr %scevgep1418, i64 -24
  %.5709 = load double, ptr %scevgep1419, align 8
  %.5710 = fmul double %.5702, %.5709
  %.5712 = fsub double %c.19.93862, %.5710
  %252 = shl i64 %.566238583860, 3
  %scevgep1407 = getelementptr i8, ptr %scevgep1403, i64 %252
  %scevgep1408 = getelementptr i8, ptr %scevgep1407, i64 -16
  %.5702.1 = load double, ptr %scevgep1408, align 8
  %scevgep1416 = getelementptr i8, ptr %scevgep1412, i64 %252
  %scevgep1417 = getelementptr i8, ptr %scevgep1416, i64 -16
  %.5709.1 = load double, ptr %scevgep1417, align 8
  %.5710.1 = fmul double %.5702.1, %.5709.1
  %.5712.1 = fsub double %.5712, %.5710.1
  %253 = shl i64 %.566238583860, 3
  %scevgep1405 = getelementptr i8, ptr %scevgep1403, i64 %253
  %scevgep1406 = getelementptr i8, ptr %scevgep1405, i64 -8
  %.5702.2 = load double, ptr %scevgep1406, align 8
  %scevgep1414 = getelementptr i8, ptr %scevgep1412, i64 %253
  %scevgep1415 = getelementptr i8, ptr %scevgep1414, i64 -8
  %.5709.2 = load double, ptr %scevgep1415, align 8
  %.5710.2 = fmul double %.5702.2, %.5709.2
  %.5712.2 = fsub double %.5712.1, %.5710.2
  %.5669.3 = add i64 %.566238583860, 4
  %254 = shl i64 %.566238583860, 3
  %scevgep1404 = getelementptr i8, ptr %scevgep1403, i64 %254
  %.5702.3 = load double, ptr %scevgep1404, align 8
  %scevgep1413 = getelementptr i8, ptr %scevgep1412, i64 %254
  %.5709.3 = load double, ptr %scevgep1413, align 8
  %.5710.3 = fmul double %.5702.3, %.5709.3
  %.5712.3 = fsub double %.5712.2, %.5710.3
  %niter1112.ncmp.3 = icmp eq i64 %unroll_iter1084, %.5669.3
  br i1 %niter1112.ncmp.3, label %B5242.loopexit.unr-lcssa, label %B5168

B5242.loopexit.unr-lcssa:                         ; preds = %B5168
  %255 = and i64 %arg.D, 3
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %B5242, label %B5168.epil.preheader

B5168.epil.preheader:                             ; preds = %B5242.loopexit.unr-lcssa, %B5168.lr.ph
  %c.19.93862.epil.init = phi double [ %.5572, %B5168.lr.ph ], [ %.5712.3, %B5242.loopexit.unr-lcssa ]
  %.566238583860.epil.init = phi i64 [ 0, %B5168.lr.ph ], [ %.5669.3, %B5242.loopexit.unr-lcssa ]
  %257 = mul i64 %143, %.5565
  %258 = shl i64 %.566238583860.epil.init, 3
  %259 = add i64 %257, %258
  %scevgep1420 = getelementptr i8, ptr %arg.A, i64 %259
  %scevgep1423 = getelementptr i8, ptr %scevgep1422, i64 %258
  br label %B5168.epil

B5168.epil:                                       ; preds = %B5168.epil, %B5168.epil.preheader
  %c.19.93862.epil = phi double [ %c.19.93862.epil.init, %B5168.epil.preheader ], [ %.5712.epil, %B5168.epil ]
  %epil.iter1107 = phi i64 [ 0, %B5168.epil.preheader ], [ %epil.iter1107.next, %B5168.epil ]
  %260 = shl i64 %epil.iter1107, 3
  %scevgep1424 = getelementptr i8, ptr %scevgep1423, i64 %260
  %.5702.epil = load double, ptr %scevgep1424, align 8
  %261 = shl i64 %epil.iter1107, 3
  %scevgep1421 = getelementptr i8, ptr %scevgep1420, i64 %261
  %.5709.epil = load double, ptr %scevgep1421, align 8
  %.5710.epil = fmul double %.5702.epil, %.5709.epil
  %.5712.epil = fsub double %c.19.93862.epil, %.5710.epil
  %epil.iter1107.next = add i64 %epil.iter1107, 1
  %epil.iter1107.cmp.not = icmp eq i64 %xtraiter1080, %epil.iter1107.next
  br i1 %epil.iter1107.cmp.not, label %B5242, label %B5168.epil

B5242:                                            ; preds = %B5168.epil, %B5242.loopexit.unr-lcssa, %B5096.endif
  %c.19.9.lcssa = phi double [ %.5572, %B5096.endif ], [ %.5712.3, %B5242.loopexit.unr-lcssa ], [ %.5712.epil, %B5168.epil ]
  %.5729 = getelementptr double, ptr %489, i64 %.5565
  store double %c.19.9.lcssa, ptr %.5729, align 8
  %gep4765 = getelementptr double, ptr %invariant.gep4764, i64 %.552538673873
  %.5741 = getelementptr i8, ptr %gep4765, i64 8
  %.5742 = load double, ptr %.5741, align 8
  %.5745 = fcmp ogt double %c.19.9.lcssa, 0.000000e+00
  br i1 %.5745, label %B5326, label %B5356

B5326:                                            ; preds = %B5242
  %.5756 = getelementptr i64, ptr %65, i64 %.5565
  %.5757 = load i64, ptr %.5756, align 8
  %.5759 = sitofp i64 %.5757 to double
  %.5760 = fmul double %c.19.9.lcssa, %.5759
  br label %B5356

B5356:                                            ; preds = %B5242, %B5326
  %"$phi5356.2.2.9" = phi double [ %.5760, %B5326 ], [ 0.000000e+00, %B5242 ]
  %.5776 = fadd double %.5742, %"$phi5356.2.2.9"
  %sunkaddr1814 = mul i64 %.552538673873, 8
  %sunkaddr1815 = getelementptr inbounds i8, ptr %invariant.gep4764, i64 %sunkaddr1814
  store double %.5776, ptr %sunkaddr1815, align 8
  %.5519 = icmp sgt i64 %.551838663874, 1
  br i1 %.5519, label %B5096.endif, label %B5394

B5394:                                            ; preds = %B5356, %B4992.endif
  %.5806 = add i64 %.4374, 1
  %sunkaddr1816 = mul i64 %e.5.3, 8
  %sunkaddr1817 = getelementptr i8, ptr %.3624, i64 %sunkaddr1816
  store i64 %.5806, ptr %sunkaddr1817, align 8
  %262 = getelementptr double, ptr %arg.F, i64 %.5432
  %.5826 = getelementptr double, ptr %262, i64 %start.2.8
  %.5827 = load double, ptr %.5826, align 8
  %.5829 = fadd double %bound.8.8.lcssa, %.5827
  %.5833 = fcmp ugt double %.5829, %best.3.3
  br i1 %.5833, label %B5594, label %B5470

B5470:                                            ; preds = %B5394
  %.5265.le = getelementptr double, ptr %.3586, i64 %e.5.3
  %.5853 = load double, ptr %.5265.le, align 8
  %.5855 = fcmp ogt double %.5853, %best.3.3
  br i1 %.5855, label %B5504.endif, label %B3222

B5558:                                            ; preds = %B5558.preheader1288, %B5558
  %.595939693971 = phi i64 [ %.5966.3, %B5558 ], [ 0, %B5558.preheader1288 ]
  %263 = shl i64 %.595939693971, 3
  %scevgep1533 = getelementptr i8, ptr %scevgep1527, i64 %263
  %scevgep1534 = getelementptr i8, ptr %scevgep1533, i64 -24
  %.5997 = load i64, ptr %scevgep1534, align 8
  %sunkaddr1818 = mul i64 %.595939693971, 8
  %sunkaddr1819 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1818
  store i64 %.5997, ptr %sunkaddr1819, align 8
  %264 = shl i64 %.595939693971, 3
  %scevgep1531 = getelementptr i8, ptr %scevgep1527, i64 %264
  %scevgep1532 = getelementptr i8, ptr %scevgep1531, i64 -16
  %.5997.1 = load i64, ptr %scevgep1532, align 8
  %sunkaddr1820 = mul i64 %.595939693971, 8
  %sunkaddr1821 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1820
  %sunkaddr1822 = getelementptr i8, ptr %sunkaddr1821, i64 8
  store i64 %.5997.1, ptr %sunkaddr1822, align 8
  %265 = shl i64 %.595939693971, 3
  %scevgep1529 = getelementptr i8, ptr %scevgep1527, i64 %265
  %scevgep1530 = getelementptr i8, ptr %scevgep1529, i64 -8
  %.5997.2 = load i64, ptr %scevgep1530, align 8
  %sunkaddr1823 = mul i64 %.595939693971, 8
  %sunkaddr1824 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1823
  %sunkaddr1825 = getelementptr i8, ptr %sunkaddr1824, i64 16
  store i64 %.5997.2, ptr %sunkaddr1825, align 8
  %.5966.3 = add i64 %.595939693971, 4
  %266 = shl i64 %.595939693971, 3
  %scevgep1528 = getelementptr i8, ptr %scevgep1527, i64 %266
  %.5997.3 = load i64, ptr %scevgep1528, align 8
  %sunkaddr1826 = mul i64 %.595939693971, 8
  %sunkaddr1827 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1826
  %sunkaddr1828 = getelementptr i8, ptr %sunkaddr1827, i64 24
  store i64 %.5997.3, ptr %sunkaddr1828, align 8
  %niter1149.ncmp.3 = icmp eq i64 %unroll_iter1117, %.5966.3
  br i1 %niter1149.ncmp.3, label %B3222.loopexit902.unr-lcssa, label %B5558

B5594:                                            ; preds = %B5394, %B4032
  %steps.9.7 = phi i64 [ %.4363, %B5394 ], [ %steps.6.3, %B4032 ]
  %267 = icmp slt i64 %arg.n, 1
  %.6063 = getelementptr double, ptr %.3586, i64 %e.5.3
  %.6064 = load double, ptr %.6063, align 8
  %.6066 = fcmp ule double %.6064, %best.3.3
  %brmerge = or i1 %267, %.6066
  %best.3.3.mux = select i1 %.6066, double %best.3.3, double %.6064
  br i1 %brmerge, label %B5710, label %B5678.preheader

B5678.preheader:                                  ; preds = %B5594
  %268 = icmp ult i64 %80, 3
  br i1 %268, label %B5678.epil.preheader, label %B5678.preheader1285

B5678.preheader1285:                              ; preds = %B5678.preheader
  br label %B5678

B5678:                                            ; preds = %B5678.preheader1285, %B5678
  %.617038803882 = phi i64 [ %.6177.3, %B5678 ], [ 0, %B5678.preheader1285 ]
  %269 = shl i64 %.617038803882, 3
  %scevgep1431 = getelementptr i8, ptr %scevgep1425, i64 %269
  %scevgep1432 = getelementptr i8, ptr %scevgep1431, i64 -24
  %.6208 = load i64, ptr %scevgep1432, align 8
  %sunkaddr1829 = mul i64 %.617038803882, 8
  %sunkaddr1830 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1829
  store i64 %.6208, ptr %sunkaddr1830, align 8
  %270 = shl i64 %.617038803882, 3
  %scevgep1429 = getelementptr i8, ptr %scevgep1425, i64 %270
  %scevgep1430 = getelementptr i8, ptr %scevgep1429, i64 -16
  %.6208.1 = load i64, ptr %scevgep1430, align 8
  %sunkaddr1831 = mul i64 %.617038803882, 8
  %sunkaddr1832 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1831
  %sunkaddr1833 = getelementptr i8, ptr %sunkaddr1832, i64 8
  store i64 %.6208.1, ptr %sunkaddr1833, align 8
  %271 = shl i64 %.617038803882, 3
  %scevgep1427 = getelementptr i8, ptr %scevgep1425, i64 %271
  %scevgep1428 = getelementptr i8, ptr %scevgep1427, i64 -8
  %.6208.2 = load i64, ptr %scevgep1428, align 8
  %sunkaddr1834 = mul i64 %.617038803882, 8
  %sunkaddr1835 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1834
  %sunkaddr1836 = getelementptr i8, ptr %sunkaddr1835, i64 16
  store i64 %.6208.2, ptr %sunkaddr1836, align 8
  %.6177.3 = add i64 %.617038803882, 4
  %272 = shl i64 %.617038803882, 3
  %scevgep1426 = getelementptr i8, ptr %scevgep1425, i64 %272
  %.6208.3 = load i64, ptr %scevgep1426, align 8
  %sunkaddr1837 = mul i64 %.617038803882, 8
  %sunkaddr1838 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1837
  %sunkaddr1839 = getelementptr i8, ptr %sunkaddr1838, i64 24
  store i64 %.6208.3, ptr %sunkaddr1839, align 8
  %niter1118.ncmp.3 = icmp eq i64 %unroll_iter1117, %.6177.3
  br i1 %niter1118.ncmp.3, label %B5710.loopexit.unr-lcssa, label %B5678

B5710.loopexit.unr-lcssa:                         ; preds = %B5678
  %273 = icmp eq i64 %xtraiter1113, 0
  br i1 %273, label %B5710, label %B5678.epil.preheader

B5678.epil.preheader:                             ; preds = %B5710.loopexit.unr-lcssa, %B5678.preheader
  %.617038803882.epil.init = phi i64 [ 0, %B5678.preheader ], [ %.6177.3, %B5710.loopexit.unr-lcssa ]
  %274 = shl i64 %.617038803882.epil.init, 3
  %scevgep1441 = getelementptr i8, ptr %arg.x, i64 %274
  %scevgep1444 = getelementptr i8, ptr %scevgep1443, i64 %274
  br label %B5678.epil

B5678.epil:                                       ; preds = %B5678.epil, %B5678.epil.preheader
  %epil.iter1114 = phi i64 [ %epil.iter1114.next, %B5678.epil ], [ 0, %B5678.epil.preheader ]
  %275 = shl i64 %epil.iter1114, 3
  %scevgep1445 = getelementptr i8, ptr %scevgep1444, i64 %275
  %.6208.epil = load i64, ptr %scevgep1445, align 8
  %276 = shl i64 %epil.iter1114, 3
  %scevgep1442 = getelementptr i8, ptr %scevgep1441, i64 %276
  store i64 %.6208.epil, ptr %scevgep1442, align 8
  %epil.iter1114.next = add i64 %epil.iter1114, 1
  %epil.iter1114.cmp.not = icmp eq i64 %xtraiter1113, %epil.iter1114.next
  br i1 %epil.iter1114.cmp.not, label %B5710, label %B5678.epil

B5710:                                            ; preds = %B5678.epil, %B5710.loopexit.unr-lcssa, %B5594
  %best.5.7 = phi double [ %best.3.3.mux, %B5594 ], [ %.6064, %B5710.loopexit.unr-lcssa ], [ %.6064, %B5678.epil ]
  %277 = icmp sgt i64 %first_rest.2.2.lcssa4447604, %first_share.2.2.lcssa4446606
  %.6227 = icmp eq i64 %at.7.3, %first_rest.2.2.lcssa4447604
  %or.cond3183 = select i1 %277, i1 %.6227, i1 false
  br i1 %or.cond3183, label %B5762, label %B5762.thread

B5762:                                            ; preds = %B5710
  %278 = icmp eq i64 %first_rest.2.2.lcssa4447604, %m.2.2.lcssa4445608
  %.6235 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.6236 = load i64, ptr %.6235, align 8
  br i1 %278, label %B5776, label %B5788

B5762.thread:                                     ; preds = %B5710
  %.62504418 = icmp eq i64 %at.7.3, %m.2.2.lcssa4445608
  br i1 %.62504418, label %B3222, label %B5792

B5776:                                            ; preds = %B5762
  %279 = icmp slt i64 %.6236, %free.3.3
  br i1 %279, label %B6028, label %B3222

B5788:                                            ; preds = %B5762
  %280 = icmp slt i64 %.6236, %free.3.3
  br i1 %280, label %B6028, label %B5792

B5792:                                            ; preds = %B5762.thread, %B5788
  %.6300 = icmp slt i64 %at.7.3, %first_share.2.2.lcssa4446606
  %.6304 = icmp sge i64 %at.7.3, %first_rest.2.2.lcssa4447604
  %or.cond3184 = select i1 %.6300, i1 true, i1 %.6304
  br i1 %or.cond3184, label %B5816.endif, label %B5984

B5868:                                            ; preds = %B5870, %B5816.endif
  %lsr.iv1449 = phi ptr [ %scevgep1450, %B5870 ], [ %invariant.gep3888, %B5816.endif ]
  %.64043887 = phi i64 [ %.6411, %B5870 ], [ 0, %B5816.endif ]
  %exitcond4394.not = icmp eq i64 %..6314, %.64043887
  br i1 %exitcond4394.not, label %B7154.endif, label %B5870

B5870:                                            ; preds = %B5868
  %.6411 = add i64 %.64043887, 1
  %281 = shl i64 %.64043887, 3
  %scevgep1448 = getelementptr i8, ptr %scevgep1447, i64 %281
  %.6446 = load double, ptr %scevgep1448, align 8
  %.6456 = load double, ptr %lsr.iv1449, align 8
  %.6457 = fadd double %.6446, %.6456
  %.6459 = fcmp ugt double %.6457, %best.5.7
  %scevgep1450 = getelementptr i8, ptr %lsr.iv1449, i64 %99
  br i1 %.6459, label %B5868, label %B3222

B5984:                                            ; preds = %B5792
  %.6528 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.6529 = load i64, ptr %.6528, align 8
  %.6531.not = icmp slt i64 %.6529, %free.3.3
  br i1 %.6531.not, label %B7154.endif, label %B3222

B6028:                                            ; preds = %B5788, %B5776
  %282 = icmp slt i64 %arg.D, 1
  %.6581 = add i64 %steps.9.7, 1
  %.6588 = add i64 %e.5.3, 1
  %.6598 = add i64 %.6236, 1
  br i1 %282, label %B6318.endif, label %B6128.lr.ph

B6128.lr.ph:                                      ; preds = %B6028
  %.6742 = mul i64 %e.5.3, %arg.D
  %283 = getelementptr double, ptr %63, i64 %.6742
  %.6752 = mul i64 %.6588, %arg.D
  %284 = getelementptr double, ptr %63, i64 %.6752
  %.6786 = sub i64 %free.3.3, %.6598
  %.6787 = sitofp i64 %.6786 to double
  br label %B6128

B6128:                                            ; preds = %B6128.lr.ph, %B6316
  %.670539763978 = phi i64 [ 0, %B6128.lr.ph ], [ %.6712, %B6316 ]
  %.6712 = add i64 %.670539763978, 1
  %285 = shl i64 %.670539763978, 3
  %scevgep1550 = getelementptr i8, ptr %283, i64 %285
  %.6749 = load double, ptr %scevgep1550, align 8
  %286 = shl i64 %.670539763978, 3
  %scevgep1549 = getelementptr i8, ptr %284, i64 %286
  store double %.6749, ptr %scevgep1549, align 8
  %.6762.not = icmp slt i64 %.670539763978, %.63
  br i1 %.6762.not, label %B6316, label %B6200.endif.endif

B6316:                                            ; preds = %B6200.endif.endif, %B6128
  %exitcond4403.not = icmp eq i64 %arg.D, %.6712
  br i1 %exitcond4403.not, label %B6318.endif, label %B6128

B6406:                                            ; preds = %B6406.preheader, %B6554
  %lsr.iv1574 = phi ptr [ %arg.F, %B6406.preheader ], [ %scevgep1575, %B6554 ]
  %lsr.iv1552 = phi ptr [ %scevgep1551, %B6406.preheader ], [ %scevgep1553, %B6554 ]
  %dead.8.54021 = phi i1 [ %dead.9.6, %B6554 ], [ false, %B6406.preheader ]
  %.694340014019 = phi i64 [ %.6950, %B6554 ], [ 0, %B6406.preheader ]
  %287 = icmp slt i64 %arg.D, 1
  %.6950 = add i64 %.694340014019, 1
  %sunkaddr1840 = mul i64 %e.5.3, 8
  %sunkaddr1841 = getelementptr i8, ptr %.3586, i64 %sunkaddr1840
  %sunkaddr1842 = getelementptr i8, ptr %sunkaddr1841, i64 8
  %.6986 = load double, ptr %sunkaddr1842, align 8
  br i1 %287, label %B6554, label %B6474.lr.ph

B6474:                                            ; preds = %B6474.preheader, %B6474
  %c.20.63987 = phi double [ %.7128.3, %B6474 ], [ %.6986, %B6474.preheader ]
  %.707639833985 = phi i64 [ %.7083.3, %B6474 ], [ 0, %B6474.preheader ]
  %288 = shl i64 %.707639833985, 3
  %scevgep1559 = getelementptr i8, ptr %lsr.iv1552, i64 %288
  %scevgep1560 = getelementptr i8, ptr %scevgep1559, i64 -24
  %.7116 = load double, ptr %scevgep1560, align 8
  %scevgep1568 = getelementptr i8, ptr %scevgep1562, i64 %288
  %scevgep1569 = getelementptr i8, ptr %scevgep1568, i64 -24
  %.7125 = load double, ptr %scevgep1569, align 8
  %.7126 = fmul double %.7116, %.7125
  %.7128 = fadd double %c.20.63987, %.7126
  %289 = shl i64 %.707639833985, 3
  %scevgep1557 = getelementptr i8, ptr %lsr.iv1552, i64 %289
  %scevgep1558 = getelementptr i8, ptr %scevgep1557, i64 -16
  %.7116.1 = load double, ptr %scevgep1558, align 8
  %scevgep1566 = getelementptr i8, ptr %scevgep1562, i64 %289
  %scevgep1567 = getelementptr i8, ptr %scevgep1566, i64 -16
  %.7125.1 = load double, ptr %scevgep1567, align 8
  %.7126.1 = fmul double %.7116.1, %.7125.1
  %.7128.1 = fadd double %.7128, %.7126.1
  %290 = shl i64 %.707639833985, 3
  %scevgep1555 = getelementptr i8, ptr %lsr.iv1552, i64 %290
  %scevgep1556 = getelementptr i8, ptr %scevgep1555, i64 -8
  %.7116.2 = load double, ptr %scevgep1556, align 8
  %scevgep1564 = getelementptr i8, ptr %scevgep1562, i64 %290
  %scevgep1565 = getelementptr i8, ptr %scevgep1564, i64 -8
  %.7125.2 = load double, ptr %scevgep1565, align 8
  %.7126.2 = fmul double %.7116.2, %.7125.2
  %.7128.2 = fadd double %.7128.1, %.7126.2
  %.7083.3 = add i64 %.707639833985, 4
  %291 = shl i64 %.707639833985, 3
  %scevgep1554 = getelementptr i8, ptr %lsr.iv1552, i64 %291
  %.7116.3 = load double, ptr %scevgep1554, align 8
  %scevgep1563 = getelementptr i8, ptr %scevgep1562, i64 %291
  %.7125.3 = load double, ptr %scevgep1563, align 8
  %.7126.3 = fmul double %.7116.3, %.7125.3
  %.7128.3 = fadd double %.7128.2, %.7126.3
  %niter1156.ncmp.3 = icmp eq i64 %unroll_iter1084, %.7083.3
  br i1 %niter1156.ncmp.3, label %B6554.loopexit.unr-lcssa, label %B6474

B6554.loopexit.unr-lcssa:                         ; preds = %B6474
  %292 = and i64 %arg.D, 3
  %293 = icmp eq i64 %292, 0
  br i1 %293, label %B6554, label %B6474.epil.preheader

B6474.epil.preheader:                             ; preds = %B6554.loopexit.unr-lcssa, %B6474.lr.ph
  %c.20.63987.epil.init = phi double [ %.6986, %B6474.lr.ph ], [ %.7128.3, %B6554.loopexit.unr-lcssa ]
  %.707639833985.epil.init = phi i64 [ 0, %B6474.lr.ph ], [ %.7083.3, %B6554.loopexit.unr-lcssa ]
  %294 = shl i64 %.707639833985.epil.init, 3
  %scevgep1572 = getelementptr i8, ptr %scevgep1571, i64 %294
  %scevgep1576 = getelementptr i8, ptr %lsr.iv1574, i64 %294
  br label %B6474.epil

B6474.epil:                                       ; preds = %B6474.epil, %B6474.epil.preheader
  %c.20.63987.epil = phi double [ %c.20.63987.epil.init, %B6474.epil.preheader ], [ %.7128.epil, %B6474.epil ]
  %epil.iter1151 = phi i64 [ 0, %B6474.epil.preheader ], [ %epil.iter1151.next, %B6474.epil ]
  %295 = shl i64 %epil.iter1151, 3
  %scevgep1577 = getelementptr i8, ptr %scevgep1576, i64 %295
  %.7116.epil = load double, ptr %scevgep1577, align 8
  %296 = shl i64 %epil.iter1151, 3
  %scevgep1573 = getelementptr i8, ptr %scevgep1572, i64 %296
  %.7125.epil = load double, ptr %scevgep1573, align 8
  %.7126.epil = fmul double %.7116.epil, %.7125.epil
  %.7128.epil = fadd double %c.20.63987.epil, %.7126.epil
  %epil.iter1151.next = add i64 %epil.iter1151, 1
  %epil.iter1151.cmp.not = icmp eq i64 %xtraiter1080, %epil.iter1151.next
  br i1 %epil.iter1151.cmp.not, label %B6554, label %B6474.epil

B6554:                                            ; preds = %B6474.epil, %B6554.loopexit.unr-lcssa, %B6406
  %c.20.6.lcssa = phi double [ %.6986, %B6406 ], [ %.7128.3, %B6554.loopexit.unr-lcssa ], [ %.7128.epil, %B6474.epil ]
  %.7145 = getelementptr double, ptr %501, i64 %.694340014019
  store double %c.20.6.lcssa, ptr %.7145, align 8
  %.7150 = mul i64 %.694340014019, %.258
  %gep4030 = getelementptr double, ptr %invariant.gep4029, i64 %.7150
  %.7159 = load double, ptr %gep4030, align 8
  %.7161 = fadd double %c.20.6.lcssa, %.7159
  %.7377 = fcmp ole double %.7161, %best.5.7
  %dead.9.6 = select i1 %.7377, i1 true, i1 %dead.8.54021
  %scevgep1553 = getelementptr i8, ptr %lsr.iv1552, i64 %193
  %scevgep1575 = getelementptr i8, ptr %lsr.iv1574, i64 %193
  %exitcond4405.not = icmp eq i64 %.6950, %.6857
  br i1 %exitcond4405.not, label %B6906, label %B6406

B6906:                                            ; preds = %B6554, %B6814.us
  %dead.8.5.lcssa = phi i1 [ %dead.9.6.us, %B6814.us ], [ %dead.9.6, %B6554 ]
  %.7396 = icmp sge i64 %steps.9.7, %limit.2.0
  %.7401 = icmp sge i64 %.6588, %.228
  %or.cond3186 = select i1 %.7396, i1 true, i1 %.7401
  br i1 %or.cond3186, label %B10050.thread, label %B6950

B6906.thread:                                     ; preds = %B6318.endif
  %.73964424 = icmp sge i64 %steps.9.7, %limit.2.0
  %.74014425 = icmp sge i64 %.6588, %.228
  %or.cond31864426 = select i1 %.73964424, i1 true, i1 %.74014425
  br i1 %or.cond31864426, label %B10050.thread, label %B6962

B6950:                                            ; preds = %B6906
  br i1 %dead.8.5.lcssa, label %B3222, label %B6962

B6962:                                            ; preds = %B6906.thread, %B6950
  %297 = icmp sgt i64 %free.3.3, %.6598
  %sunkaddr1843 = mul i64 %e.5.3, 8
  %sunkaddr1844 = getelementptr i8, ptr %69, i64 %sunkaddr1843
  %sunkaddr1845 = getelementptr i8, ptr %sunkaddr1844, i64 8
  store i64 -1, ptr %sunkaddr1845, align 8
  %sunkaddr1846 = mul i64 %e.5.3, 8
  %sunkaddr1847 = getelementptr i8, ptr %.3619, i64 %sunkaddr1846
  %sunkaddr1848 = getelementptr i8, ptr %sunkaddr1847, i64 8
  store i64 %.6598, ptr %sunkaddr1848, align 8
  %sunkaddr1849 = mul i64 %e.5.3, 8
  %sunkaddr1850 = getelementptr i8, ptr %.3590, i64 %sunkaddr1849
  %sunkaddr1851 = getelementptr i8, ptr %sunkaddr1850, i64 8
  store double 1.000000e+03, ptr %sunkaddr1851, align 8
  %sunkaddr1852 = mul i64 %e.5.3, 8
  %sunkaddr1853 = getelementptr i8, ptr %.3595, i64 %sunkaddr1852
  %sunkaddr1854 = getelementptr i8, ptr %sunkaddr1853, i64 8
  store double %arg.gmem, ptr %sunkaddr1854, align 8
  %spec.select3187 = select i1 %297, i64 %first_share.2.2.lcssa4446606, i64 %first_rest.2.2.lcssa4447604
  %sunkaddr1855 = mul i64 %e.5.3, 8
  %sunkaddr1856 = getelementptr i8, ptr %.3624, i64 %sunkaddr1855
  %.7566 = load i64, ptr %sunkaddr1856, align 8
  %sunkaddr1857 = mul i64 %e.5.3, 8
  %sunkaddr1858 = getelementptr i8, ptr %.3624, i64 %sunkaddr1857
  %sunkaddr1859 = getelementptr i8, ptr %sunkaddr1858, i64 8
  store i64 %.7566, ptr %sunkaddr1859, align 8
  %.7574 = icmp sgt i64 %steps.9.7, 1499
  %.7588 = icmp slt i64 %.7566, %.237
  %or.cond3188 = select i1 %.7574, i1 %.7588, i1 false
  %spec.select3203 = zext i1 %or.cond3188 to i64
  br label %B3222

B7254:                                            ; preds = %B7254.preheader, %B7410.1
  %q.20.73895 = phi i64 [ %q.21.8.1, %B7410.1 ], [ %.7657, %B7254.preheader ]
  %.774738913893 = phi i64 [ %.7754.1, %B7410.1 ], [ 0, %B7254.preheader ]
  %298 = shl i64 %.774738913893, 3
  %scevgep1454 = getelementptr i8, ptr %scevgep1452, i64 %298
  %scevgep1455 = getelementptr i8, ptr %scevgep1454, i64 -8
  %.7793 = load double, ptr %scevgep1455, align 8
  %.7799 = fcmp ogt double %.7793, 0.000000e+00
  br i1 %.7799, label %B7296, label %B7410

B7296:                                            ; preds = %B7254
  %.7806 = sitofp i64 %q.20.73895 to double
  %.7807 = fmul double %.7793, %.7806
  %299 = shl i64 %.774738913893, 3
  %scevgep1459 = getelementptr i8, ptr %scevgep1457, i64 %299
  %scevgep1460 = getelementptr i8, ptr %scevgep1459, i64 -8
  %.7819 = load double, ptr %scevgep1460, align 8
  %.7820 = fcmp ogt double %.7807, %.7819
  br i1 %.7820, label %B7344.endif, label %B7410

B7410:                                            ; preds = %B7344.endif, %B7296, %B7254
  %q.21.8 = phi i64 [ %q.20.73895, %B7254 ], [ %q.20.73895, %B7296 ], [ %.5.i311, %B7344.endif ]
  %.7754.1 = add i64 %.774738913893, 2
  %300 = shl i64 %.774738913893, 3
  %scevgep1453 = getelementptr i8, ptr %scevgep1452, i64 %300
  %.7793.1 = load double, ptr %scevgep1453, align 8
  %.7799.1 = fcmp ogt double %.7793.1, 0.000000e+00
  br i1 %.7799.1, label %B7296.1, label %B7410.1

B7296.1:                                          ; preds = %B7410
  %.7806.1 = sitofp i64 %q.21.8 to double
  %.7807.1 = fmul double %.7793.1, %.7806.1
  %301 = shl i64 %.774738913893, 3
  %scevgep1458 = getelementptr i8, ptr %scevgep1457, i64 %301
  %.7819.1 = load double, ptr %scevgep1458, align 8
  %.7820.1 = fcmp ogt double %.7807.1, %.7819.1
  br i1 %.7820.1, label %B7344.endif.1, label %B7410.1

B7344.endif.1:                                    ; preds = %B7296.1
  %.7838.1 = fdiv double %.7819.1, %.7793.1
  %.5.i311.1 = fptosi double %.7838.1 to i64
  br label %B7410.1

B7410.1:                                          ; preds = %B7344.endif.1, %B7296.1, %B7410
  %q.21.8.1 = phi i64 [ %q.21.8, %B7410 ], [ %q.21.8, %B7296.1 ], [ %.5.i311.1, %B7344.endif.1 ]
  %niter1125.ncmp.1 = icmp eq i64 %unroll_iter1090, %.7754.1
  br i1 %niter1125.ncmp.1, label %B7412.loopexit.unr-lcssa, label %B7254

B7412.loopexit.unr-lcssa:                         ; preds = %B7410.1
  %302 = and i64 %arg.D, 1
  %303 = icmp eq i64 %302, 0
  br i1 %303, label %B7412, label %B7254.epil.preheader

B7254.epil.preheader:                             ; preds = %B7412.loopexit.unr-lcssa, %B7254.lr.ph
  %q.20.73895.epil.init = phi i64 [ %.7657, %B7254.lr.ph ], [ %q.21.8.1, %B7412.loopexit.unr-lcssa ]
  %.774738913893.epil.init = phi i64 [ 0, %B7254.lr.ph ], [ %.7754.1, %B7412.loopexit.unr-lcssa ]
  %.7792.epil = getelementptr double, ptr %520, i64 %.774738913893.epil.init
  %.7793.epil = load double, ptr %.7792.epil, align 8
  %.7799.epil = fcmp ogt double %.7793.epil, 0.000000e+00
  br i1 %.7799.epil, label %B7296.epil, label %B7412

B7296.epil:                                       ; preds = %B7254.epil.preheader
  %.7806.epil = sitofp i64 %q.20.73895.epil.init to double
  %.7807.epil = fmul double %.7793.epil, %.7806.epil
  %.7818.epil = getelementptr double, ptr %521, i64 %.774738913893.epil.init
  %.7819.epil = load double, ptr %.7818.epil, align 8
  %.7820.epil = fcmp ogt double %.7807.epil, %.7819.epil
  br i1 %.7820.epil, label %B7344.endif.epil, label %B7412

B7344.endif.epil:                                 ; preds = %B7296.epil
  %.7838.epil = fdiv double %.7819.epil, %.7793.epil
  %.5.i311.epil = fptosi double %.7838.epil to i64
  br label %B7412

B7412:                                            ; preds = %B7412.loopexit.unr-lcssa, %B7344.endif.epil, %B7296.epil, %B7254.epil.preheader, %B7154.endif
  %q.20.7.lcssa = phi i64 [ %.7657, %B7154.endif ], [ %q.21.8.1, %B7412.loopexit.unr-lcssa ], [ %q.20.73895.epil.init, %B7254.epil.preheader ], [ %q.20.73895.epil.init, %B7296.epil ], [ %.5.i311.epil, %B7344.endif.epil ]
  %.7888 = getelementptr i64, ptr %arg.grp, i64 %.7641
  %.7889 = load i64, ptr %.7888, align 8
  %.7890 = icmp sgt i64 %.7889, -1
  br i1 %.7890, label %B7436, label %B7500

B7436:                                            ; preds = %B7412
  %.7901 = getelementptr i64, ptr %59, i64 %.7889
  %.7902 = load i64, ptr %.7901, align 8
  %.7903 = icmp sgt i64 %.7902, 0
  br i1 %.7903, label %B7500, label %B7484

B7484:                                            ; preds = %B7436
  %spec.select3189 = tail call i64 @llvm.smin.i64(i64 %q.20.7.lcssa, i64 1)
  br label %B7500

B7500:                                            ; preds = %B7484, %B7436, %B7412
  %q.22.7 = phi i64 [ %q.20.7.lcssa, %B7412 ], [ 0, %B7436 ], [ %spec.select3189, %B7484 ]
  %.7931 = getelementptr i64, ptr %61, i64 %.7641
  %.7932 = load i64, ptr %.7931, align 8
  switch i64 %.7932, label %B8228.endif [
    i64 0, label %B7530
    i64 1, label %B7612.endif.endif.endif
  ]

B7530:                                            ; preds = %B7500
  %.7937 = getelementptr i64, ptr %arg.whole, i64 %.7641
  %.7938 = load i64, ptr %.7937, align 8
  %.7942 = icmp eq i64 %.7938, 0
  br i1 %.7942, label %B7580.thread, label %B7530.else

B7824:                                            ; preds = %B7730.endif.endif, %B7612.endif.endif.endif
  %q.24.7 = phi i64 [ %.11.i313, %B7612.endif.endif.endif ], [ %.11.i315, %B7730.endif.endif ]
  %.8186 = icmp eq i64 %eq.6.3, 1
  br i1 %.8186, label %B7836, label %B7952.endif

B7836:                                            ; preds = %B7824
  %.8195 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.8196 = load i64, ptr %.8195, align 8
  %.8197 = icmp sgt i64 %.8196, 0
  br i1 %.8197, label %B7866, label %B7952.endif

B7866:                                            ; preds = %B7836
  %.8205 = add i64 %.8196, -1
  %.8207 = mul i64 %.8205, %arg.n
  %304 = getelementptr i64, ptr %68, i64 %.8207
  %.8213 = getelementptr i64, ptr %304, i64 %at.7.3
  %.8214 = load i64, ptr %.8213, align 8
  %.11.i305 = tail call i64 @llvm.smin.i64(i64 %.8214, i64 %q.24.7)
  br label %B7952.endif

B8002:                                            ; preds = %B8002.lr.ph, %B8224
  %lsr.iv1466 = phi ptr [ %invariant.gep3921, %B8002.lr.ph ], [ %scevgep1467, %B8224 ]
  %lsr.iv1464 = phi ptr [ %invariant.gep3923, %B8002.lr.ph ], [ %scevgep1465, %B8224 ]
  %q.25.73917 = phi i64 [ %q.26.7, %B8002.lr.ph ], [ %q.27.8, %B8224 ]
  %.834839133915 = phi i64 [ 0, %B8002.lr.ph ], [ %.8355, %B8224 ]
  %.8355 = add i64 %.834839133915, 1
  %.8396 = load double, ptr %lsr.iv1466, align 8
  %.8402 = fcmp olt double %.8396, 0.000000e+00
  %.8408 = icmp sgt i64 %q.25.73917, 0
  %or.cond3190 = select i1 %.8402, i1 %.8408, i1 false
  br i1 %or.cond3190, label %B8062, label %B8224

B8062:                                            ; preds = %B8002
  %305 = shl i64 %.834839133915, 3
  %scevgep1463 = getelementptr i8, ptr %scevgep1462, i64 %305
  %.8422 = load double, ptr %scevgep1463, align 8
  %.8435 = load double, ptr %lsr.iv1464, align 8
  %.8436 = fadd double %.8422, %.8435
  %.8438 = fsub double %.8436, %best.5.7
  %.8443 = fneg double %.8396
  %.8445 = uitofp i64 %q.25.73917 to double
  %.8446 = fmul double %.8445, %.8443
  %.8450 = fcmp olt double %.8438, %.8446
  br i1 %.8450, label %B8164, label %B8224

B8164:                                            ; preds = %B8062
  %.8456 = fcmp ogt double %.8438, 0.000000e+00
  br i1 %.8456, label %B8176.endif, label %B8224

B8224:                                            ; preds = %B8176.endif, %B8164, %B8062, %B8002
  %q.27.8 = phi i64 [ %q.25.73917, %B8002 ], [ %q.25.73917, %B8062 ], [ %.5.i316, %B8176.endif ], [ 0, %B8164 ]
  %scevgep1465 = getelementptr i8, ptr %lsr.iv1464, i64 %99
  %scevgep1467 = getelementptr i8, ptr %lsr.iv1466, i64 %96
  %exitcond4397.not = icmp eq i64 %.8262, %.8355
  br i1 %exitcond4397.not, label %B8508, label %B8002

B8278:                                            ; preds = %B8278.lr.ph, %B8506
  %lsr.iv1475 = phi ptr [ %invariant.gep3908, %B8278.lr.ph ], [ %scevgep1476, %B8506 ]
  %lsr.iv1473 = phi ptr [ %scevgep1472, %B8278.lr.ph ], [ %scevgep1474, %B8506 ]
  %q.28.83904 = phi i64 [ %q.23.7320, %B8278.lr.ph ], [ %q.29.9, %B8506 ]
  %.863439003902 = phi i64 [ 0, %B8278.lr.ph ], [ %.8641, %B8506 ]
  %.8641 = add i64 %.863439003902, 1
  %.8684 = load double, ptr %lsr.iv1475, align 8
  %.8690 = fcmp olt double %.8684, 0.000000e+00
  %.8696 = icmp sgt i64 %q.28.83904, 0
  %or.cond3191 = select i1 %.8690, i1 %.8696, i1 false
  br i1 %or.cond3191, label %B8338, label %B8506

B8338:                                            ; preds = %B8278
  %306 = shl i64 %.863439003902, 3
  %scevgep1470 = getelementptr i8, ptr %scevgep1469, i64 %306
  %.8710 = load double, ptr %scevgep1470, align 8
  %.8724 = load double, ptr %lsr.iv1473, align 8
  %.8725 = fadd double %.8710, %.8724
  %.8727 = fsub double %.8725, %best.5.7
  %.8732 = fneg double %.8684
  %.8734 = uitofp i64 %q.28.83904 to double
  %.8735 = fmul double %.8734, %.8732
  %.8739 = fcmp olt double %.8727, %.8735
  br i1 %.8739, label %B8446, label %B8506

B8446:                                            ; preds = %B8338
  %.8745 = fcmp ogt double %.8727, 0.000000e+00
  br i1 %.8745, label %B8458.endif, label %B8506

B8506:                                            ; preds = %B8458.endif, %B8446, %B8338, %B8278
  %q.29.9 = phi i64 [ %q.28.83904, %B8278 ], [ %q.28.83904, %B8338 ], [ %.5.i317, %B8458.endif ], [ 0, %B8446 ]
  %scevgep1474 = getelementptr i8, ptr %lsr.iv1473, i64 %99
  %scevgep1476 = getelementptr i8, ptr %lsr.iv1475, i64 %96
  %exitcond4396.not = icmp eq i64 %.8545, %.8641
  br i1 %exitcond4396.not, label %B8508, label %B8278

B8508:                                            ; preds = %B8224, %B8506, %B8228.endif, %B7952.endif
  %.8022321 = phi i1 [ false, %B8506 ], [ true, %B7952.endif ], [ false, %B8228.endif ], [ true, %B8224 ]
  %q.30.7 = phi i64 [ %q.29.9, %B8506 ], [ %q.26.7, %B7952.endif ], [ %q.23.7320, %B8228.endif ], [ %q.27.8, %B8224 ]
  %.8849 = icmp slt i64 %q.30.7, 1
  br i1 %.8849, label %B8520, label %B8676

B8520:                                            ; preds = %B8508
  %.8891 = icmp eq i64 %eq.6.3, 1
  %or.cond3192 = select i1 %.8022321, i1 %.8891, i1 false
  br i1 %or.cond3192, label %B8562, label %B8662

B8562:                                            ; preds = %B8520
  %.8900 = getelementptr i64, ptr %.3619, i64 %e.5.3
  %.8901 = load i64, ptr %.8900, align 8
  %.8902 = icmp sgt i64 %.8901, 0
  br i1 %.8902, label %B8592, label %B8662

B8592:                                            ; preds = %B8562
  %.8915 = add i64 %.8901, -1
  %.8917 = mul i64 %.8915, %arg.n
  %307 = getelementptr i64, ptr %68, i64 %.8917
  %.8923 = getelementptr i64, ptr %307, i64 %at.7.3
  %.8924 = load i64, ptr %.8923, align 8
  %.8925 = icmp slt i64 %.8924, 1
  %spec.select3193 = zext i1 %.8925 to i64
  br label %B8662

B8662:                                            ; preds = %B8592, %B8562, %B8520
  %eq.13.4 = phi i64 [ %eq.6.3, %B8520 ], [ %spec.select3193, %B8592 ], [ 1, %B8562 ]
  %.8968 = add i64 %at.7.3, 1
  br label %B3222

B8676:                                            ; preds = %B3886, %B8508
  %j.15.6 = phi i64 [ %.7641, %B8508 ], [ %.3790, %B3886 ]
  %best.4.6 = phi double [ %best.5.7, %B8508 ], [ %best.3.3, %B3886 ]
  %steps.10.6 = phi i64 [ %steps.9.7, %B8508 ], [ %steps.6.3, %B3886 ]
  %e.8.6 = phi i64 [ %e.5.3, %B8508 ], [ %.39012949.ph, %B3886 ]
  %at.10.6 = phi i64 [ %at.7.3, %B8508 ], [ %.3726, %B3886 ]
  %eq.9.6 = phi i64 [ %eq.6.3, %B8508 ], [ %.38962946.ph, %B3886 ]
  %free.5.6 = phi i64 [ %free.3.3, %B8508 ], [ %free.6.62944.ph, %B3886 ]
  %fresh.6.6 = phi i64 [ 0, %B8508 ], [ %fresh.4.3, %B3886 ]
  %q.31.6 = phi i64 [ %q.30.7, %B8508 ], [ %.39082951.ph, %B3886 ]
  %.8993 = add i64 %steps.10.6, 1
  %.9001 = icmp sge i64 %steps.10.6, %limit.2.0
  %.9006 = icmp sge i64 %e.8.6, %.228
  %or.cond3194 = select i1 %.9001, i1 true, i1 %.9006
  br i1 %or.cond3194, label %B10050.thread, label %B8730.endif

B8772:                                            ; preds = %B8772.preheader, %B8772
  %.913539373939 = phi i64 [ %.9142.1, %B8772 ], [ 0, %B8772.preheader ]
  %308 = shl i64 %.913539373939, 3
  %scevgep1489 = getelementptr i8, ptr %scevgep1487, i64 %308
  %scevgep1490 = getelementptr i8, ptr %scevgep1489, i64 -8
  %.9175 = load double, ptr %scevgep1490, align 8
  %scevgep1494 = getelementptr i8, ptr %scevgep1492, i64 %308
  %scevgep1495 = getelementptr i8, ptr %scevgep1494, i64 -8
  %.9182 = load double, ptr %scevgep1495, align 8
  %.9185 = fmul double %.9182, %.9184
  %.9186 = fsub double %.9175, %.9185
  %309 = shl i64 %.913539373939, 3
  %scevgep1499 = getelementptr i8, ptr %scevgep1497, i64 %309
  %scevgep1500 = getelementptr i8, ptr %scevgep1499, i64 -8
  store double %.9186, ptr %scevgep1500, align 8
  %.9142.1 = add i64 %.913539373939, 2
  %310 = shl i64 %.913539373939, 3
  %scevgep1488 = getelementptr i8, ptr %scevgep1487, i64 %310
  %.9175.1 = load double, ptr %scevgep1488, align 8
  %scevgep1493 = getelementptr i8, ptr %scevgep1492, i64 %310
  %.9182.1 = load double, ptr %scevgep1493, align 8
  %.9185.1 = fmul double %.9182.1, %.9184
  %.9186.1 = fsub double %.9175.1, %.9185.1
  %311 = shl i64 %.913539373939, 3
  %scevgep1498 = getelementptr i8, ptr %scevgep1497, i64 %311
  store double %.9186.1, ptr %scevgep1498, align 8
  %niter1131.ncmp.1 = icmp eq i64 %unroll_iter1090, %.9142.1
  br i1 %niter1131.ncmp.1, label %B8870.loopexit.unr-lcssa, label %B8772

B8870.loopexit.unr-lcssa:                         ; preds = %B8772
  %312 = and i64 %arg.D, 1
  %313 = icmp eq i64 %312, 0
  br i1 %313, label %B8870, label %B8772.epil.preheader

B8772.epil.preheader:                             ; preds = %B8870.loopexit.unr-lcssa, %B8772.lr.ph
  %.913539373939.epil.init = phi i64 [ 0, %B8772.lr.ph ], [ %.9142.1, %B8870.loopexit.unr-lcssa ]
  %.9174.epil = getelementptr double, ptr %547, i64 %.913539373939.epil.init
  %.9175.epil = load double, ptr %.9174.epil, align 8
  %.9181.epil = getelementptr double, ptr %548, i64 %.913539373939.epil.init
  %.9182.epil = load double, ptr %.9181.epil, align 8
  %.9185.epil = fmul double %.9182.epil, %.9184
  %.9186.epil = fsub double %.9175.epil, %.9185.epil
  %.9194.epil = getelementptr double, ptr %549, i64 %.913539373939.epil.init
  store double %.9186.epil, ptr %.9194.epil, align 8
  br label %B8870

B8870:                                            ; preds = %B8772.epil.preheader, %B8870.loopexit.unr-lcssa, %B8730.endif.B8870_crit_edge
  %.9212.pre-phi = phi double [ %.pre, %B8730.endif.B8870_crit_edge ], [ %.9184, %B8870.loopexit.unr-lcssa ], [ %.9184, %B8772.epil.preheader ]
  %.9205 = getelementptr double, ptr %.3586, i64 %e.8.6
  %.9206 = load double, ptr %.9205, align 8
  %.9209 = getelementptr double, ptr %arg.v, i64 %j.15.6
  %.9210 = load double, ptr %.9209, align 8
  %.9213 = fmul double %.9212.pre-phi, %.9210
  %.9214 = fadd double %.9206, %.9213
  %sunkaddr1860 = mul i64 %e.8.6, 8
  %sunkaddr1861 = getelementptr i8, ptr %.3586, i64 %sunkaddr1860
  %sunkaddr1862 = getelementptr i8, ptr %sunkaddr1861, i64 8
  store double %.9214, ptr %sunkaddr1862, align 8
  %.9225 = getelementptr i64, ptr %.3619, i64 %e.8.6
  %.9226 = load i64, ptr %.9225, align 8
  %sunkaddr1863 = mul i64 %e.8.6, 8
  %sunkaddr1864 = getelementptr i8, ptr %.3619, i64 %sunkaddr1863
  %sunkaddr1865 = getelementptr i8, ptr %sunkaddr1864, i64 8
  store i64 %.9226, ptr %sunkaddr1865, align 8
  %sunkaddr1866 = mul i64 %e.8.6, 8
  %sunkaddr1867 = getelementptr i8, ptr %71, i64 %sunkaddr1866
  %sunkaddr1868 = getelementptr i8, ptr %sunkaddr1867, i64 8
  store i64 %eq.9.6, ptr %sunkaddr1868, align 8
  %sunkaddr1869 = mul i64 %e.8.6, 8
  %sunkaddr1870 = getelementptr i8, ptr %69, i64 %sunkaddr1869
  %sunkaddr1871 = getelementptr i8, ptr %sunkaddr1870, i64 8
  store i64 %at.10.6, ptr %sunkaddr1871, align 8
  %sunkaddr1872 = mul i64 %e.8.6, 8
  %sunkaddr1873 = getelementptr i8, ptr %70, i64 %sunkaddr1872
  %sunkaddr1874 = getelementptr i8, ptr %sunkaddr1873, i64 8
  store i64 %q.31.6, ptr %sunkaddr1874, align 8
  %.9258 = getelementptr i64, ptr %60, i64 %j.15.6
  %.9259 = load i64, ptr %.9258, align 8
  %.9261 = add i64 %.9259, %q.31.6
  store i64 %.9261, ptr %.9258, align 8
  %.9267 = getelementptr i64, ptr %arg.grp, i64 %j.15.6
  %.9268 = load i64, ptr %.9267, align 8
  %.9269 = icmp sgt i64 %.9268, -1
  br i1 %.9269, label %B9072, label %B9122

B9072:                                            ; preds = %B8870
  %.9278 = getelementptr i64, ptr %59, i64 %.9268
  %.9279 = load i64, ptr %.9278, align 8
  %.9281 = add i64 %.9279, %q.31.6
  store i64 %.9281, ptr %.9278, align 8
  br label %B9122

B9122:                                            ; preds = %B9072, %B8870
  %.9290 = getelementptr i64, ptr %61, i64 %j.15.6
  %.9291 = load i64, ptr %.9290, align 8
  %.9292 = icmp eq i64 %.9291, 1
  %.9302 = getelementptr double, ptr %.3590, i64 %e.8.6
  %.9303 = load double, ptr %.9302, align 8
  br i1 %.9292, label %B9152, label %B9610

B9152:                                            ; preds = %B9122
  %.9306 = getelementptr double, ptr %arg.share, i64 %j.15.6
  %.9307 = load double, ptr %.9306, align 8
  %.9310 = fmul double %.9212.pre-phi, %.9307
  %.9311 = fsub double %.9303, %.9310
  %sunkaddr1875 = mul i64 %e.8.6, 8
  %sunkaddr1876 = getelementptr i8, ptr %.3590, i64 %sunkaddr1875
  %sunkaddr1877 = getelementptr i8, ptr %sunkaddr1876, i64 8
  store double %.9311, ptr %sunkaddr1877, align 8
  %.9322 = getelementptr double, ptr %.3595, i64 %e.8.6
  %.9323 = load double, ptr %.9322, align 8
  %.9326 = getelementptr double, ptr %arg.smem, i64 %j.15.6
  %.9327 = load double, ptr %.9326, align 8
  %.9330 = fmul double %.9212.pre-phi, %.9327
  %.9331 = fsub double %.9323, %.9330
  %sunkaddr1878 = mul i64 %e.8.6, 8
  %sunkaddr1879 = getelementptr i8, ptr %.3595, i64 %sunkaddr1878
  %sunkaddr1880 = getelementptr i8, ptr %sunkaddr1879, i64 8
  store double %.9331, ptr %sunkaddr1880, align 8
  %sunkaddr1881 = mul i64 %e.8.6, 8
  %sunkaddr1882 = getelementptr i8, ptr %.3619, i64 %sunkaddr1881
  %.9343 = load i64, ptr %sunkaddr1882, align 8
  %.9345 = mul i64 %.9343, %arg.n
  %314 = getelementptr i64, ptr %68, i64 %.9345
  %.9352 = getelementptr i64, ptr %314, i64 %at.10.6
  store i64 %q.31.6, ptr %.9352, align 8
  %.9355 = icmp eq i64 %eq.9.6, 1
  br i1 %.9355, label %B9326, label %B9426.endif

B9326:                                            ; preds = %B9152
  %sunkaddr1883 = mul i64 %e.8.6, 8
  %sunkaddr1884 = getelementptr i8, ptr %.3619, i64 %sunkaddr1883
  %.9365 = load i64, ptr %sunkaddr1884, align 8
  %.9366 = icmp sgt i64 %.9365, 0
  br i1 %.9366, label %B9356, label %B9426.endif

B9356:                                            ; preds = %B9326
  %.9379 = add i64 %.9365, -1
  %.9381 = mul i64 %.9379, %arg.n
  %315 = getelementptr i64, ptr %68, i64 %.9381
  %.9387 = getelementptr i64, ptr %315, i64 %at.10.6
  %.9388 = load i64, ptr %.9387, align 8
  %.9390 = icmp sge i64 %q.31.6, %.9388
  %spec.select3195 = zext i1 %.9390 to i64
  br label %B9426.endif

B9610:                                            ; preds = %B9122
  %sunkaddr1885 = mul i64 %e.8.6, 8
  %sunkaddr1886 = getelementptr i8, ptr %.3590, i64 %sunkaddr1885
  %sunkaddr1887 = getelementptr i8, ptr %sunkaddr1886, i64 8
  store double %.9303, ptr %sunkaddr1887, align 8
  %.9619 = getelementptr double, ptr %.3595, i64 %e.8.6
  %.9620 = load double, ptr %.9619, align 8
  %sunkaddr1888 = mul i64 %e.8.6, 8
  %sunkaddr1889 = getelementptr i8, ptr %.3595, i64 %sunkaddr1888
  %sunkaddr1890 = getelementptr i8, ptr %sunkaddr1889, i64 8
  store double %.9620, ptr %sunkaddr1890, align 8
  %sunkaddr1891 = mul i64 %j.15.6, 8
  %sunkaddr1892 = getelementptr i8, ptr %61, i64 %sunkaddr1891
  %.9632 = load i64, ptr %sunkaddr1892, align 8
  %.9633 = icmp eq i64 %.9632, 0
  br i1 %.9633, label %B9708, label %B9736.endif

B9708:                                            ; preds = %B9610
  %.9637 = getelementptr i64, ptr %arg.whole, i64 %j.15.6
  %.9638 = load i64, ptr %.9637, align 8
  %.9640 = mul i64 %.9638, %q.31.6
  %.9642 = sub i64 %free.5.6, %.9640
  br label %B9736.endif

B9786:                                            ; preds = %B9786, %B9786.lr.ph.new
  %lsr.iv1506 = phi ptr [ %scevgep1507, %B9786 ], [ %invariant.gep3950, %B9786.lr.ph.new ]
  %.974739443946 = phi i64 [ 0, %B9786.lr.ph.new ], [ %.9754.1, %B9786 ]
  %316 = shl i64 %.974739443946, 3
  %scevgep1504 = getelementptr i8, ptr %scevgep1502, i64 %316
  %scevgep1505 = getelementptr i8, ptr %scevgep1504, i64 -8
  %.9791 = load double, ptr %scevgep1505, align 8
  %.9800 = load double, ptr %lsr.iv1506, align 8
  %.9803 = fmul double %.9212.pre-phi, %.9800
  %.9804 = fadd double %.9791, %.9803
  %317 = shl i64 %.974739443946, 3
  %scevgep1512 = getelementptr i8, ptr %scevgep1510, i64 %317
  %scevgep1513 = getelementptr i8, ptr %scevgep1512, i64 -8
  store double %.9804, ptr %scevgep1513, align 8
  %.9754.1 = add i64 %.974739443946, 2
  %318 = shl i64 %.974739443946, 3
  %scevgep1503 = getelementptr i8, ptr %scevgep1502, i64 %318
  %.9791.1 = load double, ptr %scevgep1503, align 8
  %scevgep1508 = getelementptr i8, ptr %lsr.iv1506, i64 %96
  %.9800.1 = load double, ptr %scevgep1508, align 8
  %.9803.1 = fmul double %.9212.pre-phi, %.9800.1
  %.9804.1 = fadd double %.9791.1, %.9803.1
  %319 = shl i64 %.974739443946, 3
  %scevgep1511 = getelementptr i8, ptr %scevgep1510, i64 %319
  store double %.9804.1, ptr %scevgep1511, align 8
  %scevgep1507 = getelementptr i8, ptr %lsr.iv1506, i64 %.idx
  %niter1137.ncmp.1 = icmp eq i64 %unroll_iter1136, %.9754.1
  br i1 %niter1137.ncmp.1, label %B9890.loopexit898.unr-lcssa, label %B9786

B9890.loopexit.unr-lcssa:                         ; preds = %B9476.endif
  %320 = and i64 %.9402, 1
  %lcmp.mod1140.not = icmp eq i64 %320, 0
  br i1 %lcmp.mod1140.not, label %B9890, label %B9476.endif.epil.preheader

B9476.endif.epil.preheader:                       ; preds = %B9890.loopexit.unr-lcssa, %B9476.lr.ph
  %.948839533955.epil.init = phi i64 [ 0, %B9476.lr.ph ], [ %.9495.1, %B9890.loopexit.unr-lcssa ]
  %.9527.epil = getelementptr double, ptr %553, i64 %.948839533955.epil.init
  %.9528.epil = load double, ptr %.9527.epil, align 8
  %.9530.epil = mul i64 %.948839533955.epil.init, %arg.n
  %gep3960.epil = getelementptr double, ptr %invariant.gep3959, i64 %.9530.epil
  %.9537.epil = load double, ptr %gep3960.epil, align 8
  %.10.i306.epil = fcmp olt double %.9537.epil, 0.000000e+00
  %.11.i307.epil = select i1 %.10.i306.epil, double %.9537.epil, double 0.000000e+00
  %.9568.epil = fmul double %.9212.pre-phi, %.11.i307.epil
  %.9569.epil = fadd double %.9528.epil, %.9568.epil
  %.9577.epil = getelementptr double, ptr %554, i64 %.948839533955.epil.init
  store double %.9569.epil, ptr %.9577.epil, align 8
  br label %B9890

B9890.loopexit898.unr-lcssa:                      ; preds = %B9786
  %321 = and i64 %.9655, 1
  %lcmp.mod1134.not = icmp eq i64 %321, 0
  br i1 %lcmp.mod1134.not, label %B9890, label %B9786.epil.preheader

B9786.epil.preheader:                             ; preds = %B9890.loopexit898.unr-lcssa, %B9786.lr.ph
  %.974739443946.epil.init = phi i64 [ 0, %B9786.lr.ph ], [ %.9754.1, %B9890.loopexit898.unr-lcssa ]
  %.9790.epil = getelementptr double, ptr %565, i64 %.974739443946.epil.init
  %.9791.epil = load double, ptr %.9790.epil, align 8
  %.9793.epil = mul i64 %.974739443946.epil.init, %arg.n
  %gep3951.epil = getelementptr double, ptr %invariant.gep3950, i64 %.9793.epil
  %.9800.epil = load double, ptr %gep3951.epil, align 8
  %.9803.epil = fmul double %.9212.pre-phi, %.9800.epil
  %.9804.epil = fadd double %.9791.epil, %.9803.epil
  %.9812.epil = getelementptr double, ptr %566, i64 %.974739443946.epil.init
  store double %.9804.epil, ptr %.9812.epil, align 8
  br label %B9890

B9890:                                            ; preds = %B9786.epil.preheader, %B9890.loopexit898.unr-lcssa, %B9476.endif.epil.preheader, %B9890.loopexit.unr-lcssa, %B9736.endif, %B9426.endif
  %eq.7.4 = phi i64 [ %eq.8.4, %B9426.endif ], [ %eq.9.6, %B9736.endif ], [ %eq.8.4, %B9476.endif.epil.preheader ], [ %eq.8.4, %B9890.loopexit.unr-lcssa ], [ %eq.9.6, %B9890.loopexit898.unr-lcssa ], [ %eq.9.6, %B9786.epil.preheader ]
  %free.4.4 = phi i64 [ %free.5.6, %B9426.endif ], [ %free.7.5, %B9736.endif ], [ %free.5.6, %B9476.endif.epil.preheader ], [ %free.5.6, %B9890.loopexit.unr-lcssa ], [ %free.7.5, %B9890.loopexit898.unr-lcssa ], [ %free.7.5, %B9786.epil.preheader ]
  %.9835 = getelementptr i64, ptr %.3624, i64 %e.8.6
  %.9836 = load i64, ptr %.9835, align 8
  %sunkaddr1893 = mul i64 %e.8.6, 8
  %sunkaddr1894 = getelementptr i8, ptr %.3624, i64 %sunkaddr1893
  %sunkaddr1895 = getelementptr i8, ptr %sunkaddr1894, i64 8
  store i64 %.9836, ptr %sunkaddr1895, align 8
  %.9850 = add i64 %at.10.6, 1
  %sunkaddr1896 = mul i64 %j.15.6, 8
  %sunkaddr1897 = getelementptr i8, ptr %61, i64 %sunkaddr1896
  %.9863 = load i64, ptr %sunkaddr1897, align 8
  %.9864 = icmp ne i64 %.9863, 1
  %.9870 = icmp sgt i64 %steps.10.6, 1499
  %or.cond3196 = and i1 %.9870, %.9864
  %.9882 = icmp slt i64 %.9836, %.237
  %or.cond3197 = select i1 %or.cond3196, i1 %.9882, i1 false
  %.9890 = icmp slt i64 %e.8.6, 6
  %or.cond3198 = select i1 %or.cond3197, i1 %.9890, i1 false
  %fresh.5.4 = select i1 %or.cond3198, i64 1, i64 %fresh.6.6
  br label %B3224

B10050.thread:                                    ; preds = %B6906.thread, %B6906, %B8676
  %best.9.2.ph = phi double [ %best.4.6, %B8676 ], [ %best.5.7, %B6906 ], [ %best.5.7, %B6906.thread ]
  %.99404431 = add i64 %.7439, %total.2.1
  %.99484432 = fcmp ogt double %best.9.2.ph, %floor.2.2
  br i1 %.99484432, label %B10094.thread, label %B10142

B10050:                                           ; preds = %B3238
  %.9940 = add i64 %steps.6.3, %total.2.1
  %.9954 = icmp sgt i64 %steps.6.3, %limit.2.0
  br i1 %.9954, label %B10084, label %B10218

B10084:                                           ; preds = %B10050
  %322 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %322, label %B10094.thread, label %B10142

B10094.thread:                                    ; preds = %B10050.thread, %B10084
  %best.9.244344439 = phi double [ %best.9.2.ph, %B10050.thread ], [ %best.3.3, %B10084 ]
  %.994044354438 = phi i64 [ %.99404431, %B10050.thread ], [ %.9940, %B10084 ]
  store double %best.9.244344439, ptr %arg.out, align 8
  %.99823012 = sitofp i64 %.994044354438 to double
  %sunkaddr1898 = getelementptr i8, ptr %arg.out, i64 16
  store double %.99823012, ptr %sunkaddr1898, align 8
  br label %B10154

B10142:                                           ; preds = %B10050.thread, %B10084
  %.994044354437 = phi i64 [ %.99404431, %B10050.thread ], [ %.9940, %B10084 ]
  store double %arg.threshold, ptr %arg.out, align 8
  %.9982 = sitofp i64 %.994044354437 to double
  %sunkaddr1899 = getelementptr i8, ptr %arg.out, i64 16
  store double %.9982, ptr %sunkaddr1899, align 8
  %.9991 = icmp eq i64 %turn.4.1, 3
  br i1 %.9991, label %B10154, label %B10158.else.if

B10154:                                           ; preds = %B10142, %B10094.thread
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B10218:                                           ; preds = %B10050
  %323 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %323, label %B10256, label %B10240

B10240:                                           ; preds = %B10218
  %sunkaddr1900 = getelementptr i8, ptr %arg.out, i64 8
  store double %floor.2.2, ptr %sunkaddr1900, align 8
  %.10178 = icmp eq i64 %turn.4.1, 3
  br i1 %.10178, label %B10262, label %B10310

B10256:                                           ; preds = %B10218
  %sunkaddr1901 = getelementptr i8, ptr %arg.out, i64 8
  store double %best.3.3, ptr %sunkaddr1901, align 8
  br label %B10262

B10262:                                           ; preds = %B10240, %B10256
  %"$phi10262.0.2.0" = phi double [ %best.3.3, %B10256 ], [ %arg.threshold, %B10240 ]
  store double %"$phi10262.0.2.0", ptr %arg.out, align 8
  %.10302 = sitofp i64 %.9940 to double
  %sunkaddr1902 = getelementptr i8, ptr %arg.out, i64 16
  store double %.10302, ptr %sunkaddr1902, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B10310:                                           ; preds = %B10240
  %.10322 = add i64 %turn.4.1, 1
  br label %B1728

B60.endif.endif:                                  ; preds = %B0.endif, %B46.preheader
  %const = bitcast i64 9223372036854775806 to i64
  %.196 = add i64 %arg.G, 1
  %.198 = mul i64 %.196, %arg.n
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.198, i64 2000)
  %.228 = add i64 %.11.i, %arg.G
  %.229 = add i64 %.228, 2
  %.237 = add i64 %arg.K, 6
  %.243 = mul i64 %.237, %arg.D
  %.2513204 = add i64 %arg.D, %arg.n
  %.253 = mul i64 %.237, %.2513204
  %.258 = add i64 %arg.n, 1
  %.2603205 = add i64 %.2513204, %.258
  %.262 = mul i64 %.237, %.2603205
  %.268 = add i64 %.262, %arg.n
  %.274 = mul i64 %.229, %arg.D
  %.276 = add i64 %.274, %.268
  %.282 = mul i64 %.229, %.237
  %.284 = add i64 %.276, %.282
  %.290 = add i64 %.284, %.229
  %.296 = add i64 %.290, %.229
  %.302 = add i64 %.296, %.229
  %.308 = add i64 %.302, %arg.D
  %.314 = add i64 %.308, %arg.K
  %.347 = mul i64 %arg.n, 5
  %.353 = add i64 %.229, %.347
  %.359 = add i64 %.353, %.229
  %.365 = add i64 %.359, %.229
  %.371 = add i64 %.365, %.229
  %.380 = add i64 %.371, %.198
  %.386 = add i64 %.380, %.229
  %.392 = add i64 %.386, %arg.n
  %.4763603.not = icmp slt i64 %arg.n, 1
  br i1 %.4763603.not, label %B540.endif, label %B464.lr.ph

B464.lr.ph:                                       ; preds = %B60.endif.endif
  %324 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %325 = icmp eq i64 %arg.n, 1
  br i1 %325, label %B464.epil.preheader, label %B464.lr.ph.new

B464.lr.ph.new:                                   ; preds = %B464.lr.ph
  %unroll_iter = and i64 %arg.n, %const
  %326 = shl i64 %arg.n, 3
  %327 = add i64 %326, 8
  %scevgep1738 = getelementptr i8, ptr %arg.I, i64 %327
  br label %B464

B540.endif.loopexit.unr-lcssa:                    ; preds = %B524.1
  %328 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %328, 0
  br i1 %lcmp.mod.not, label %B540.endif, label %B464.epil.preheader

B464.epil.preheader:                              ; preds = %B540.endif.loopexit.unr-lcssa, %B464.lr.ph
  %.48236023604.epil.init = phi i64 [ 0, %B464.lr.ph ], [ %.489.1, %B540.endif.loopexit.unr-lcssa ]
  %.519.epil = getelementptr i64, ptr %arg.whole, i64 %.48236023604.epil.init
  %.520.epil = load i64, ptr %.519.epil, align 8
  %.521.epil = icmp sgt i64 %.520.epil, 0
  br i1 %.521.epil, label %B524.epil, label %B494.epil

B494.epil:                                        ; preds = %B464.epil.preheader
  %.529.epil = getelementptr double, ptr %arg.share, i64 %.48236023604.epil.init
  %.530.epil = load double, ptr %.529.epil, align 8
  %.532.epil = fcmp ogt double %.530.epil, 0.000000e+00
  br i1 %.532.epil, label %B524.epil, label %B522.epil

B522.epil:                                        ; preds = %B494.epil
  br label %B524.epil

B524.epil:                                        ; preds = %B522.epil, %B494.epil, %B464.epil.preheader
  %"$phi524.1.3.1.epil" = phi i64 [ 2, %B522.epil ], [ 0, %B464.epil.preheader ], [ 1, %B494.epil ]
  %.547.epil = getelementptr i64, ptr %324, i64 %.48236023604.epil.init
  store i64 %"$phi524.1.3.1.epil", ptr %.547.epil, align 8
  br label %B540.endif

B540.endif:                                       ; preds = %B524.epil, %B540.endif.loopexit.unr-lcssa, %B60.endif.endif
  %.597 = icmp sgt i64 %arg.K, 0
  br i1 %.597, label %B578.lr.ph, label %B1390.endif

B578.lr.ph:                                       ; preds = %B540.endif
  %329 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %330 = getelementptr i64, ptr %arg.I, i64 %.386
  %331 = getelementptr double, ptr %arg.F, i64 %.302
  %332 = getelementptr double, ptr %arg.F, i64 %.276
  %333 = getelementptr double, ptr %arg.F, i64 %.243
  %334 = getelementptr double, ptr %arg.F, i64 %.253
  %335 = add i64 %arg.D, -1
  %unroll_iter1035 = and i64 %arg.n, %const
  %unroll_iter1040 = and i64 %arg.D, %const
  %xtraiter1042 = and i64 %arg.D, 3
  %const_mat1744 = add i64 %const, -2
  %unroll_iter1046 = and i64 %arg.D, %const_mat1744
  %336 = shl i64 %arg.n, 3
  %337 = add i64 %336, 8
  %scevgep1663 = getelementptr i8, ptr %arg.I, i64 %337
  %338 = add i64 %arg.G, 6
  %339 = mul i64 %arg.n, %338
  %340 = shl i64 %339, 3
  %341 = mul i64 %.228, 40
  %342 = add i64 %340, %341
  %343 = add i64 %342, 88
  %scevgep1671 = getelementptr i8, ptr %arg.I, i64 %343
  %344 = mul i64 %.228, 24
  %345 = add i64 %arg.n, %.274
  %346 = add i64 %arg.G, %arg.D
  %347 = add i64 %346, %.11.i
  %348 = shl i64 %arg.n, 1
  %349 = add i64 %347, %348
  %350 = add i64 %349, 3
  %351 = mul i64 %350, %.237
  %352 = add i64 %345, %351
  %353 = shl i64 %352, 3
  %354 = add i64 %344, %353
  %355 = add i64 %354, 56
  %scevgep1679 = getelementptr i8, ptr %arg.F, i64 %355
  %scevgep1683 = getelementptr i8, ptr %arg.F, i64 24
  %356 = shl i64 %arg.D, 3
  %scevgep1714 = getelementptr i8, ptr %arg.A, i64 24
  br label %B578

B642.endif:                                       ; preds = %B626, %B596, %B578
  %drop.3.1 = phi i64 [ 1, %B596 ], [ 0, %B578 ], [ %spec.select, %B626 ]
  %357 = icmp slt i64 %arg.n, 1
  br i1 %357, label %B740, label %B674.preheader

B674.preheader:                                   ; preds = %B642.endif
  %358 = icmp eq i64 %arg.n, 1
  br i1 %358, label %B674.epil.preheader, label %B674.preheader1296

B674.preheader1296:                               ; preds = %B674.preheader
  br label %B674

B814.endif:                                       ; preds = %B780, %B756
  %less.3.1 = phi i64 [ %spec.select3201, %B780 ], [ %spec.select3175, %B756 ]
  %359 = icmp sgt i64 %arg.D, 0
  br i1 %359, label %B846.preheader, label %B924

B846.preheader:                                   ; preds = %B814.endif
  %360 = icmp eq i64 %335, 0
  br i1 %360, label %B846.epil.preheader, label %B846.preheader1295

B846.preheader1295:                               ; preds = %B846.preheader
  br label %B846

B924.if.if:                                       ; preds = %B924
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B924.endif.endif:                                 ; preds = %B924
  %361 = icmp slt i64 %arg.D, 1
  br i1 %361, label %B1084.endif, label %B1022.lr.ph

B1022.lr.ph:                                      ; preds = %B924.endif.endif
  %362 = icmp ult i64 %335, 3
  br i1 %362, label %B1022.epil.preheader, label %B1022.preheader

B1022.preheader:                                  ; preds = %B1022.lr.ph
  br label %B1022

B1084.endif.loopexit.unr-lcssa:                   ; preds = %B1022
  %363 = icmp eq i64 %xtraiter1042, 0
  br i1 %363, label %B1084.endif, label %B1022.epil.preheader

B1022.epil.preheader:                             ; preds = %B1084.endif.loopexit.unr-lcssa, %B1022.lr.ph
  %bound.5.13627.epil.init = phi double [ 0.000000e+00, %B1022.lr.ph ], [ %.1250.3, %B1084.endif.loopexit.unr-lcssa ]
  %.120436233625.epil.init = phi i64 [ 0, %B1022.lr.ph ], [ %.1211.3, %B1084.endif.loopexit.unr-lcssa ]
  %364 = shl i64 %.120436233625.epil.init, 3
  %scevgep1701 = getelementptr i8, ptr %arg.cap, i64 %364
  %scevgep1705 = getelementptr i8, ptr %lsr.iv1703, i64 %364
  br label %B1022.epil

B1022.epil:                                       ; preds = %B1022.epil, %B1022.epil.preheader
  %bound.5.13627.epil = phi double [ %bound.5.13627.epil.init, %B1022.epil.preheader ], [ %.1250.epil, %B1022.epil ]
  %epil.iter = phi i64 [ 0, %B1022.epil.preheader ], [ %epil.iter.next, %B1022.epil ]
  %365 = shl i64 %epil.iter, 3
  %scevgep1706 = getelementptr i8, ptr %scevgep1705, i64 %365
  %.1244.epil = load double, ptr %scevgep1706, align 8
  %366 = shl i64 %epil.iter, 3
  %scevgep1702 = getelementptr i8, ptr %scevgep1701, i64 %366
  %.1247.epil = load double, ptr %scevgep1702, align 8
  %.1248.epil = fmul double %.1244.epil, %.1247.epil
  %.1250.epil = fadd double %bound.5.13627.epil, %.1248.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter1042, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1084.endif, label %B1022.epil

B1084.endif:                                      ; preds = %B1022.epil, %B1084.endif.loopexit.unr-lcssa, %B924.endif.endif
  %bound.5.1.lcssa = phi double [ 0.000000e+00, %B924.endif.endif ], [ %.1250.3, %B1084.endif.loopexit.unr-lcssa ], [ %.1250.epil, %B1022.epil ]
  %367 = icmp slt i64 %arg.n, 1
  %.1267 = getelementptr double, ptr %332, i64 %.64636573694
  store double %bound.5.1.lcssa, ptr %.1267, align 8
  br i1 %367, label %B576.backedge, label %B1132.endif.lr.ph

B1132.endif.lr.ph:                                ; preds = %B1084.endif
  %.1549 = mul i64 %.64636573694, %arg.n
  %368 = getelementptr double, ptr %333, i64 %.1549
  br label %B1132.endif

B1132.endif:                                      ; preds = %B1132.endif.lr.ph, %B1324
  %lsr.iv1724 = phi ptr [ %arg.A, %B1132.endif.lr.ph ], [ %scevgep1725, %B1324 ]
  %lsr.iv1715 = phi ptr [ %scevgep1714, %B1132.endif.lr.ph ], [ %scevgep1716, %B1324 ]
  %bound.6.13649 = phi double [ %bound.5.1.lcssa, %B1132.endif.lr.ph ], [ %bound.7.2, %B1324 ]
  %.135736413647 = phi i64 [ 0, %B1132.endif.lr.ph ], [ %.1364, %B1324 ]
  %369 = icmp slt i64 %arg.D, 1
  %.1364 = add i64 %.135736413647, 1
  %.1394 = getelementptr double, ptr %arg.v, i64 %.135736413647
  %.1395 = load double, ptr %.1394, align 8
  br i1 %369, label %B1256, label %B1182.lr.ph

B1182.lr.ph:                                      ; preds = %B1132.endif
  %370 = icmp ult i64 %335, 3
  br i1 %370, label %B1182.epil.preheader, label %B1182.preheader

B1182.preheader:                                  ; preds = %B1182.lr.ph
  br label %B1182

B1390.endif:                                      ; preds = %B576.backedge, %B540.endif
  %root.2.0.lcssa = phi double [ 1.000000e+300, %B540.endif ], [ %.11.i300, %B576.backedge ]
  %371 = icmp slt i64 %arg.n, 1
  br i1 %371, label %B1540.endif, label %B1422.endif.lr.ph

B1422.endif.lr.ph:                                ; preds = %B1390.endif
  %.18493712.not = icmp slt i64 %arg.D, 1
  %372 = getelementptr double, ptr %arg.F, i64 %.262
  br i1 %.18493712.not, label %B1422.endif.preheader, label %B1422.endif.us.preheader

B1422.endif.us.preheader:                         ; preds = %B1422.endif.lr.ph
  %373 = add i64 %arg.D, -1
  %xtraiter1055 = and i64 %arg.D, 3
  %const_mat1745 = add i64 %const, -2
  %unroll_iter1060 = and i64 %arg.D, %const_mat1745
  %scevgep1647 = getelementptr i8, ptr %arg.A, i64 24
  %374 = shl i64 %arg.D, 3
  br label %B1422.endif.us

B1422.endif.preheader:                            ; preds = %B1422.endif.lr.ph
  %375 = add i64 %arg.n, -1
  %xtraiter1062 = and i64 %arg.n, 7
  %376 = icmp ult i64 %375, 7
  br i1 %376, label %B1422.endif.epil.preheader, label %B1422.endif.preheader.new

B1422.endif.preheader.new:                        ; preds = %B1422.endif.preheader
  %const_mat = add i64 %const, -6
  %unroll_iter1066 = and i64 %arg.n, %const_mat
  %377 = mul i64 %.2603205, %.237
  %378 = shl i64 %377, 3
  %379 = add i64 %378, 56
  %scevgep1623 = getelementptr i8, ptr %arg.F, i64 %379
  br label %B1422.endif

B1422.endif.us:                                   ; preds = %B1422.endif.us.preheader, %B1458.B1522_crit_edge.us
  %lsr.iv1657 = phi ptr [ %arg.A, %B1422.endif.us.preheader ], [ %scevgep1658, %B1458.B1522_crit_edge.us ]
  %lsr.iv1648 = phi ptr [ %scevgep1647, %B1422.endif.us.preheader ], [ %scevgep1649, %B1458.B1522_crit_edge.us ]
  %.173137203726.us = phi i64 [ %.1738.us, %B1458.B1522_crit_edge.us ], [ 0, %B1422.endif.us.preheader ]
  %380 = icmp ult i64 %373, 3
  br i1 %380, label %B1460.us.epil.preheader, label %B1460.us.preheader

B1460.us.preheader:                               ; preds = %B1422.endif.us
  br label %B1460.us

B1460.us:                                         ; preds = %B1460.us.preheader, %B1460.us
  %c.18.13715.us = phi double [ %.1901.us.3, %B1460.us ], [ 0x3D719799812DEA11, %B1460.us.preheader ]
  %.185537113713.us = phi i64 [ %.1862.us.3, %B1460.us ], [ 0, %B1460.us.preheader ]
  %381 = shl i64 %.185537113713.us, 3
  %sunkaddr1903 = mul i64 %.185537113713.us, 8
  %sunkaddr1904 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1903
  %.1891.us = load double, ptr %sunkaddr1904, align 8
  %scevgep1655 = getelementptr i8, ptr %lsr.iv1648, i64 %381
  %scevgep1656 = getelementptr i8, ptr %scevgep1655, i64 -24
  %.1898.us = load double, ptr %scevgep1656, align 8
  %.1899.us = fmul double %.1891.us, %.1898.us
  %.1901.us = fadd double %c.18.13715.us, %.1899.us
  %382 = shl i64 %.185537113713.us, 3
  %sunkaddr1905 = mul i64 %.185537113713.us, 8
  %sunkaddr1906 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1905
  %sunkaddr1907 = getelementptr i8, ptr %sunkaddr1906, i64 8
  %.1891.us.1 = load double, ptr %sunkaddr1907, align 8
  %scevgep1653 = getelementptr i8, ptr %lsr.iv1648, i64 %382
  %scevgep1654 = getelementptr i8, ptr %scevgep1653, i64 -16
  %.1898.us.1 = load double, ptr %scevgep1654, align 8
  %.1899.us.1 = fmul double %.1891.us.1, %.1898.us.1
  %.1901.us.1 = fadd double %.1901.us, %.1899.us.1
  %383 = shl i64 %.185537113713.us, 3
  %sunkaddr1908 = mul i64 %.185537113713.us, 8
  %sunkaddr1909 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1908
  %sunkaddr1910 = getelementptr i8, ptr %sunkaddr1909, i64 16
  %.1891.us.2 = load double, ptr %sunkaddr1910, align 8
  %scevgep1651 = getelementptr i8, ptr %lsr.iv1648, i64 %383
  %scevgep1652 = getelementptr i8, ptr %scevgep1651, i64 -8
  %.1898.us.2 = load double, ptr %scevgep1652, align 8
  %.1899.us.2 = fmul double %.1891.us.2, %.1898.us.2
  %.1901.us.2 = fadd double %.1901.us.1, %.1899.us.2
  %.1862.us.3 = add i64 %.185537113713.us, 4
  %384 = shl i64 %.185537113713.us, 3
  %sunkaddr1911 = mul i64 %.185537113713.us, 8
  %sunkaddr1912 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1911
  %sunkaddr1913 = getelementptr i8, ptr %sunkaddr1912, i64 24
  %.1891.us.3 = load double, ptr %sunkaddr1913, align 8
  %scevgep1650 = getelementptr i8, ptr %lsr.iv1648, i64 %384
  %.1898.us.3 = load double, ptr %scevgep1650, align 8
  %.1899.us.3 = fmul double %.1891.us.3, %.1898.us.3
  %.1901.us.3 = fadd double %.1901.us.2, %.1899.us.3
  %niter1061.ncmp.3 = icmp eq i64 %unroll_iter1060, %.1862.us.3
  br i1 %niter1061.ncmp.3, label %B1458.B1522_crit_edge.us.unr-lcssa, label %B1460.us

B1458.B1522_crit_edge.us.unr-lcssa:               ; preds = %B1460.us
  %385 = icmp eq i64 %xtraiter1055, 0
  br i1 %385, label %B1458.B1522_crit_edge.us, label %B1460.us.epil.preheader

B1460.us.epil.preheader:                          ; preds = %B1458.B1522_crit_edge.us.unr-lcssa, %B1422.endif.us
  %c.18.13715.us.epil.init = phi double [ 0x3D719799812DEA11, %B1422.endif.us ], [ %.1901.us.3, %B1458.B1522_crit_edge.us.unr-lcssa ]
  %.185537113713.us.epil.init = phi i64 [ 0, %B1422.endif.us ], [ %.1862.us.3, %B1458.B1522_crit_edge.us.unr-lcssa ]
  %386 = shl i64 %.185537113713.us.epil.init, 3
  %scevgep1659 = getelementptr i8, ptr %lsr.iv1657, i64 %386
  %scevgep1661 = getelementptr i8, ptr %arg.F, i64 %386
  br label %B1460.us.epil

B1460.us.epil:                                    ; preds = %B1460.us.epil, %B1460.us.epil.preheader
  %c.18.13715.us.epil = phi double [ %c.18.13715.us.epil.init, %B1460.us.epil.preheader ], [ %.1901.us.epil, %B1460.us.epil ]
  %epil.iter1056 = phi i64 [ 0, %B1460.us.epil.preheader ], [ %epil.iter1056.next, %B1460.us.epil ]
  %387 = shl i64 %epil.iter1056, 3
  %scevgep1662 = getelementptr i8, ptr %scevgep1661, i64 %387
  %.1891.us.epil = load double, ptr %scevgep1662, align 8
  %388 = shl i64 %epil.iter1056, 3
  %scevgep1660 = getelementptr i8, ptr %scevgep1659, i64 %388
  %.1898.us.epil = load double, ptr %scevgep1660, align 8
  %.1899.us.epil = fmul double %.1891.us.epil, %.1898.us.epil
  %.1901.us.epil = fadd double %c.18.13715.us.epil, %.1899.us.epil
  %epil.iter1056.next = add i64 %epil.iter1056, 1
  %epil.iter1056.cmp.not = icmp eq i64 %xtraiter1055, %epil.iter1056.next
  br i1 %epil.iter1056.cmp.not, label %B1458.B1522_crit_edge.us, label %B1460.us.epil

B1458.B1522_crit_edge.us:                         ; preds = %B1460.us.epil, %B1458.B1522_crit_edge.us.unr-lcssa
  %.1901.us.lcssa = phi double [ %.1901.us.3, %B1458.B1522_crit_edge.us.unr-lcssa ], [ %.1901.us.epil, %B1460.us.epil ]
  %.1738.us = add i64 %.173137203726.us, 1
  %.1916.us = getelementptr double, ptr %372, i64 %.173137203726.us
  store double %.1901.us.lcssa, ptr %.1916.us, align 8
  %scevgep1649 = getelementptr i8, ptr %lsr.iv1648, i64 %374
  %scevgep1658 = getelementptr i8, ptr %lsr.iv1657, i64 %374
  %exitcond4381.not = icmp eq i64 %.1738.us, %arg.n
  br i1 %exitcond4381.not, label %B1540.endif, label %B1422.endif.us

B1422.endif:                                      ; preds = %B1422.endif, %B1422.endif.preheader.new
  %.173137203726 = phi i64 [ 0, %B1422.endif.preheader.new ], [ %.1738.7, %B1422.endif ]
  %389 = shl i64 %.173137203726, 3
  %scevgep1637 = getelementptr i8, ptr %scevgep1623, i64 %389
  %scevgep1638 = getelementptr i8, ptr %scevgep1637, i64 -56
  store double 0x3D719799812DEA11, ptr %scevgep1638, align 8
  %390 = shl i64 %.173137203726, 3
  %scevgep1635 = getelementptr i8, ptr %scevgep1623, i64 %390
  %scevgep1636 = getelementptr i8, ptr %scevgep1635, i64 -48
  store double 0x3D719799812DEA11, ptr %scevgep1636, align 8
  %391 = shl i64 %.173137203726, 3
  %scevgep1633 = getelementptr i8, ptr %scevgep1623, i64 %391
  %scevgep1634 = getelementptr i8, ptr %scevgep1633, i64 -40
  store double 0x3D719799812DEA11, ptr %scevgep1634, align 8
  %392 = shl i64 %.173137203726, 3
  %scevgep1631 = getelementptr i8, ptr %scevgep1623, i64 %392
  %scevgep1632 = getelementptr i8, ptr %scevgep1631, i64 -32
  store double 0x3D719799812DEA11, ptr %scevgep1632, align 8
  %393 = shl i64 %.173137203726, 3
  %scevgep1629 = getelementptr i8, ptr %scevgep1623, i64 %393
  %scevgep1630 = getelementptr i8, ptr %scevgep1629, i64 -24
  store double 0x3D719799812DEA11, ptr %scevgep1630, align 8
  %394 = shl i64 %.173137203726, 3
  %scevgep1627 = getelementptr i8, ptr %scevgep1623, i64 %394
  %scevgep1628 = getelementptr i8, ptr %scevgep1627, i64 -16
  store double 0x3D719799812DEA11, ptr %scevgep1628, align 8
  %395 = shl i64 %.173137203726, 3
  %scevgep1625 = getelementptr i8, ptr %scevgep1623, i64 %395
  %scevgep1626 = getelementptr i8, ptr %scevgep1625, i64 -8
  store double 0x3D719799812DEA11, ptr %scevgep1626, align 8
  %.1738.7 = add i64 %.173137203726, 8
  %396 = shl i64 %.173137203726, 3
  %scevgep1624 = getelementptr i8, ptr %scevgep1623, i64 %396
  store double 0x3D719799812DEA11, ptr %scevgep1624, align 8
  %niter1067.ncmp.7 = icmp eq i64 %unroll_iter1066, %.1738.7
  br i1 %niter1067.ncmp.7, label %B1540.endif.loopexit.unr-lcssa, label %B1422.endif

B1540.endif.loopexit.unr-lcssa:                   ; preds = %B1422.endif
  %lcmp.mod1064.not = icmp eq i64 %xtraiter1062, 0
  br i1 %lcmp.mod1064.not, label %B1540.endif, label %B1422.endif.epil.preheader

B1422.endif.epil.preheader:                       ; preds = %B1540.endif.loopexit.unr-lcssa, %B1422.endif.preheader
  %.173137203726.epil.init = phi i64 [ 0, %B1422.endif.preheader ], [ %.1738.7, %B1540.endif.loopexit.unr-lcssa ]
  %397 = mul i64 %.2603205, %.237
  %398 = shl i64 %397, 3
  %399 = shl i64 %.173137203726.epil.init, 3
  %400 = add i64 %398, %399
  %scevgep1621 = getelementptr i8, ptr %arg.F, i64 %400
  br label %B1422.endif.epil

B1422.endif.epil:                                 ; preds = %B1422.endif.epil, %B1422.endif.epil.preheader
  %epil.iter1063 = phi i64 [ %epil.iter1063.next, %B1422.endif.epil ], [ 0, %B1422.endif.epil.preheader ]
  %401 = shl i64 %epil.iter1063, 3
  %scevgep1622 = getelementptr i8, ptr %scevgep1621, i64 %401
  store double 0x3D719799812DEA11, ptr %scevgep1622, align 8
  %epil.iter1063.next = add i64 %epil.iter1063, 1
  %epil.iter1063.cmp.not = icmp eq i64 %xtraiter1062, %epil.iter1063.next
  br i1 %epil.iter1063.cmp.not, label %B1540.endif, label %B1422.endif.epil

B1540.endif:                                      ; preds = %B1458.B1522_crit_edge.us, %B1422.endif.epil, %B1540.endif.loopexit.unr-lcssa, %B1390.endif
  store double %arg.threshold, ptr %arg.out, align 8
  %.10.i301 = fcmp ogt double %arg.threshold, %root.2.0.lcssa
  %.11.i302 = select i1 %.10.i301, double %arg.threshold, double %root.2.0.lcssa
  %.1960 = getelementptr i8, ptr %arg.out, i64 8
  store double %.11.i302, ptr %.1960, align 8
  %.1963 = getelementptr i8, ptr %arg.out, i64 16
  store double 0.000000e+00, ptr %.1963, align 8
  %.1967 = getelementptr i8, ptr %arg.out, i64 24
  store double %root.2.0.lcssa, ptr %.1967, align 8
  %.1971 = fcmp ugt double %root.2.0.lcssa, %arg.threshold
  br i1 %.1971, label %B1624.endif, label %B1620

B1624.endif:                                      ; preds = %B1540.endif
  %.21513737.not = icmp slt i64 %arg.K, 1
  br i1 %.21513737.not, label %B1714.preheader, label %B1656.lr.ph

B1656.lr.ph:                                      ; preds = %B1624.endif
  %xtraiter1068 = and i64 %arg.K, 3
  %402 = icmp ult i64 %arg.K, 4
  br i1 %402, label %B1656.epil.preheader, label %B1656.lr.ph.new

B1656.lr.ph.new:                                  ; preds = %B1656.lr.ph
  %const_mat1746 = add i64 %const, -2
  %unroll_iter1072 = and i64 %arg.K, %const_mat1746
  %403 = mul i64 %arg.n, 3
  %404 = add i64 %.253, %403
  %405 = add i64 %404, 3
  %406 = shl i64 %arg.n, 2
  %407 = add i64 %406, 4
  %408 = mul i64 %.228, 24
  %409 = add i64 %arg.G, %.11.i
  %410 = add i64 %409, 3
  %411 = mul i64 %arg.D, %410
  %412 = add i64 %arg.n, %411
  %413 = add i64 %arg.G, %arg.D
  %414 = add i64 %413, %.11.i
  %415 = shl i64 %arg.n, 1
  %416 = add i64 %414, %415
  %417 = add i64 %416, 3
  %418 = mul i64 %417, %.237
  %419 = add i64 %412, %418
  %420 = shl i64 %419, 3
  %421 = add i64 %408, %420
  %422 = add i64 %421, 72
  %423 = add i64 %.253, %415
  %424 = add i64 %423, 2
  %425 = add i64 %arg.n, %.253
  %426 = add i64 %425, 1
  br label %B1656

B1822.endif:                                      ; preds = %B1728, %switch.lookup
  %floor.2.2 = phi double [ %.2284, %switch.lookup ], [ %arg.threshold, %B1728 ]
  %427 = icmp slt i64 %arg.n, 1
  br i1 %427, label %B2772.endif.thread, label %B1866.endif.preheader

B1866.endif.preheader:                            ; preds = %B1822.endif
  br label %B1866.endif

B1866.endif:                                      ; preds = %B1866.endif.preheader, %B2236
  %lsr.iv = phi ptr [ %57, %B1866.endif.preheader ], [ %scevgep1299, %B2236 ]
  %first_rest.2.23762 = phi i64 [ %first_rest.3.3, %B2236 ], [ 0, %B1866.endif.preheader ]
  %first_share.2.23761 = phi i64 [ %first_share.3.3, %B2236 ], [ 0, %B1866.endif.preheader ]
  %m.2.23760 = phi i64 [ %m.3.3, %B2236 ], [ 0, %B1866.endif.preheader ]
  %.238537523758 = phi i64 [ %.2392, %B2236 ], [ 0, %B1866.endif.preheader ]
  %428 = icmp slt i64 %arg.K, 1
  %.2392 = add i64 %.238537523758, 1
  %.2422 = getelementptr i64, ptr %arg.ub, i64 %.238537523758
  %.2423 = load i64, ptr %.2422, align 8
  br i1 %428, label %B2070, label %B1916.lr.ph

B1916.lr.ph:                                      ; preds = %B1866.endif
  br label %B1916

B2024.endif:                                      ; preds = %B2004
  %429 = fdiv double %.2567, %.2557
  %.2605 = fsub double 1.000000e-09, %429
  %.5.i308 = fptosi double %.2605 to i64
  br label %B2068

B2238.endif:                                      ; preds = %B2236
  %.2823 = add i64 %m.3.3, -1
  %.28663772.not = icmp slt i64 %.2823, 1
  br i1 %.28663772.not, label %B2772.endif, label %B2318.preheader.preheader

B2318.preheader.preheader:                        ; preds = %B2238.endif
  br label %B2318.preheader

B2772.endif:                                      ; preds = %B2748, %B2238.endif
  %430 = icmp slt i64 %arg.K, 1
  %invariant.gep3784 = getelementptr double, ptr %arg.F, i64 %m.3.3
  br i1 %430, label %B3076.endif, label %B2814.endif.lr.ph

B2772.endif.thread:                               ; preds = %B1822.endif
  %431 = icmp slt i64 %arg.K, 1
  br i1 %431, label %B3076.endif, label %B2814.endif.us.preheader

B2814.endif.lr.ph:                                ; preds = %B2772.endif
  %.m.2.2 = tail call i64 @llvm.smax.i64(i64 %m.3.3, i64 0)
  %.33153779.not = icmp slt i64 %m.3.3, 1
  br i1 %.33153779.not, label %B2814.endif.us.preheader, label %B2814.endif.preheader

B2814.endif.preheader:                            ; preds = %B2814.endif.lr.ph
  %432 = add i64 %.m.2.2, 1
  %433 = shl i64 %m.3.3, 3
  %scevgep1313 = getelementptr i8, ptr %scevgep1312, i64 %433
  %scevgep1319 = getelementptr i8, ptr %scevgep1318, i64 %433
  br label %B2814.endif

B2814.endif.us.preheader:                         ; preds = %B2772.endif.thread, %B2814.endif.lr.ph
  %first_rest.2.2.lcssa4447603621 = phi i64 [ %first_rest.3.3, %B2814.endif.lr.ph ], [ 0, %B2772.endif.thread ]
  %first_share.2.2.lcssa4446605620 = phi i64 [ %first_share.3.3, %B2814.endif.lr.ph ], [ 0, %B2772.endif.thread ]
  %m.2.2.lcssa4445607619 = phi i64 [ %m.3.3, %B2814.endif.lr.ph ], [ 0, %B2772.endif.thread ]
  %invariant.gep3784609618 = phi ptr [ %invariant.gep3784, %B2814.endif.lr.ph ], [ %arg.F, %B2772.endif.thread ]
  %434 = icmp ult i64 %78, 3
  br i1 %434, label %B2814.endif.us.epil.preheader, label %B2814.endif.us.preheader1292

B2814.endif.us.preheader1292:                     ; preds = %B2814.endif.us.preheader
  br label %B2814.endif.us

B2814.endif.us:                                   ; preds = %B2814.endif.us.preheader1292, %B2814.endif.us
  %lsr.iv1330 = phi i64 [ %98, %B2814.endif.us.preheader1292 ], [ %lsr.iv.next1331, %B2814.endif.us ]
  %lsr.iv1327 = phi i64 [ %106, %B2814.endif.us.preheader1292 ], [ %lsr.iv.next1328, %B2814.endif.us ]
  %lsr.iv1324 = phi i64 [ %104, %B2814.endif.us.preheader1292 ], [ %lsr.iv.next1325, %B2814.endif.us ]
  %lsr.iv1321 = phi i64 [ %101, %B2814.endif.us.preheader1292 ], [ %lsr.iv.next1322, %B2814.endif.us ]
  %.318837873793.us = phi i64 [ %.3195.us.3, %B2814.endif.us ], [ 0, %B2814.endif.us.preheader1292 ]
  %scevgep1332 = getelementptr i8, ptr %invariant.gep3784609618, i64 %lsr.iv1330
  store double 0.000000e+00, ptr %scevgep1332, align 8
  %scevgep1329 = getelementptr i8, ptr %invariant.gep3784609618, i64 %lsr.iv1327
  store double 0.000000e+00, ptr %scevgep1329, align 8
  %scevgep1326 = getelementptr i8, ptr %invariant.gep3784609618, i64 %lsr.iv1324
  store double 0.000000e+00, ptr %scevgep1326, align 8
  %.3195.us.3 = add i64 %.318837873793.us, 4
  %scevgep1323 = getelementptr i8, ptr %invariant.gep3784609618, i64 %lsr.iv1321
  store double 0.000000e+00, ptr %scevgep1323, align 8
  %lsr.iv.next1322 = add i64 %lsr.iv1321, %102
  %lsr.iv.next1325 = add i64 %lsr.iv1324, %102
  %lsr.iv.next1328 = add i64 %lsr.iv1327, %102
  %lsr.iv.next1331 = add i64 %lsr.iv1330, %102
  %niter1079.ncmp.3 = icmp eq i64 %unroll_iter1078, %.3195.us.3
  br i1 %niter1079.ncmp.3, label %B3076.endif.loopexit.unr-lcssa, label %B2814.endif.us

B2814.endif:                                      ; preds = %B2814.endif.preheader, %B2812.loopexit.loopexit
  %lsr.iv1314 = phi ptr [ %scevgep1313, %B2814.endif.preheader ], [ %scevgep1315, %B2812.loopexit.loopexit ]
  %.318837873793 = phi i64 [ %.3195, %B2812.loopexit.loopexit ], [ 0, %B2814.endif.preheader ]
  %.3226 = mul i64 %.318837873793, %.258
  %.3228 = add i64 %.3226, %.253
  %gep3785 = getelementptr double, ptr %invariant.gep3784, i64 %.3228
  store double 0.000000e+00, ptr %gep3785, align 8
  %.3367 = mul i64 %.318837873793, %arg.n
  %435 = getelementptr double, ptr %57, i64 %.3367
  br label %B2892

B3076.endif.loopexit.unr-lcssa:                   ; preds = %B2814.endif.us
  %436 = icmp eq i64 %xtraiter1074, 0
  br i1 %436, label %B3076.endif, label %B2814.endif.us.epil.preheader

B2814.endif.us.epil.preheader:                    ; preds = %B3076.endif.loopexit.unr-lcssa, %B2814.endif.us.preheader
  %.318837873793.us.epil.init = phi i64 [ 0, %B2814.endif.us.preheader ], [ %.3195.us.3, %B3076.endif.loopexit.unr-lcssa ]
  %scevgep1333 = getelementptr i8, ptr %invariant.gep3784609618, i64 %98
  %437 = mul i64 %107, %.318837873793.us.epil.init
  %scevgep1334 = getelementptr i8, ptr %scevgep1333, i64 %437
  br label %B2814.endif.us.epil

B2814.endif.us.epil:                              ; preds = %B2814.endif.us.epil, %B2814.endif.us.epil.preheader
  %lsr.iv1337 = phi i64 [ %lsr.iv.next1338, %B2814.endif.us.epil ], [ %xtraiter1074, %B2814.endif.us.epil.preheader ]
  %lsr.iv1335 = phi ptr [ %scevgep1336, %B2814.endif.us.epil ], [ %scevgep1334, %B2814.endif.us.epil.preheader ]
  store double 0.000000e+00, ptr %lsr.iv1335, align 8
  %scevgep1336 = getelementptr i8, ptr %lsr.iv1335, i64 %99
  %lsr.iv.next1338 = add i64 %lsr.iv1337, -1
  %epil.iter1075.cmp.not = icmp eq i64 %lsr.iv.next1338, 0
  br i1 %epil.iter1075.cmp.not, label %B3076.endif, label %B2814.endif.us.epil

B3076.endif:                                      ; preds = %B2812.loopexit.loopexit, %B2814.endif.us.epil, %B3076.endif.loopexit.unr-lcssa, %B2772.endif, %B2772.endif.thread
  %invariant.gep3784610 = phi ptr [ %arg.F, %B2772.endif.thread ], [ %invariant.gep3784, %B2772.endif ], [ %invariant.gep3784609618, %B2814.endif.us.epil ], [ %invariant.gep3784609618, %B3076.endif.loopexit.unr-lcssa ], [ %invariant.gep3784, %B2812.loopexit.loopexit ]
  %m.2.2.lcssa4445608 = phi i64 [ 0, %B2772.endif.thread ], [ %m.3.3, %B2772.endif ], [ %m.2.2.lcssa4445607619, %B2814.endif.us.epil ], [ %m.2.2.lcssa4445607619, %B3076.endif.loopexit.unr-lcssa ], [ %m.3.3, %B2812.loopexit.loopexit ]
  %first_share.2.2.lcssa4446606 = phi i64 [ 0, %B2772.endif.thread ], [ %first_share.3.3, %B2772.endif ], [ %first_share.2.2.lcssa4446605620, %B2814.endif.us.epil ], [ %first_share.2.2.lcssa4446605620, %B3076.endif.loopexit.unr-lcssa ], [ %first_share.3.3, %B2812.loopexit.loopexit ]
  %first_rest.2.2.lcssa4447604 = phi i64 [ 0, %B2772.endif.thread ], [ %first_rest.3.3, %B2772.endif ], [ %first_rest.2.2.lcssa4447603621, %B2814.endif.us.epil ], [ %first_rest.2.2.lcssa4447603621, %B3076.endif.loopexit.unr-lcssa ], [ %first_rest.3.3, %B2812.loopexit.loopexit ]
  %438 = icmp slt i64 %arg.D, 1
  br i1 %438, label %B3140, label %B3108.preheader

B3108.preheader:                                  ; preds = %B3076.endif
  %439 = icmp ult i64 %79, 3
  br i1 %439, label %B3108.epil.preheader, label %B3108.preheader1291

B3108.preheader1291:                              ; preds = %B3108.preheader
  br label %B3108

B3668.endif.sink.split:                           ; preds = %B3456, %B3592.thread4410
  %free.6.62945.ph = phi i64 [ %.3850, %B3592.thread4410 ], [ %free.3.3, %B3456 ]
  %.38954413 = getelementptr i64, ptr %71, i64 %e.5.3
  %.38964414 = load i64, ptr %.38954413, align 8
  %.39014415 = add i64 %e.5.3, -1
  %.39084416 = add i64 %.3799, -1
  br label %B3668.endif

B3668.endif:                                      ; preds = %B3668.endif.sink.split, %B3592
  %.39082950 = phi i64 [ %.3908, %B3592 ], [ %.39084416, %B3668.endif.sink.split ]
  %.39012948 = phi i64 [ %.3901, %B3592 ], [ %.39014415, %B3668.endif.sink.split ]
  %.38962947 = phi i64 [ %.3896, %B3592 ], [ %.38964414, %B3668.endif.sink.split ]
  %free.6.62945 = phi i64 [ %free.3.3, %B3592 ], [ %free.6.62945.ph, %B3668.endif.sink.split ]
  %.3935 = getelementptr i64, ptr %.3624, i64 %.39012948
  %.3936 = load i64, ptr %.3935, align 8
  %.40193927.not = icmp slt i64 %.3936, 1
  br i1 %.40193927.not, label %B3886, label %B3718.lr.ph

B3718.lr.ph:                                      ; preds = %B3668.endif
  %invariant.gep3932 = getelementptr double, ptr %57, i64 %.3790
  %.4091 = sitofp i64 %.39082950 to double
  %440 = add i64 %arg.D, %e.5.3
  %441 = shl i64 %440, 3
  %442 = add i64 %.idx, %441
  %443 = mul i64 %.237, %442
  %scevgep1478 = getelementptr i8, ptr %scevgep1477, i64 %443
  %444 = shl i64 %.3726, 3
  %scevgep1481 = getelementptr i8, ptr %scevgep1480, i64 %444
  br label %B3718

B4046.endif:                                      ; preds = %B4032
  %445 = icmp slt i64 %arg.D, 1
  %.4363 = add i64 %steps.6.3, 40
  %.4373 = getelementptr i64, ptr %.3624, i64 %e.5.3
  %.4374 = load i64, ptr %.4373, align 8
  br i1 %445, label %B4220.endif, label %B4124.lr.ph

B4124.lr.ph:                                      ; preds = %B4046.endif
  %446 = icmp eq i64 %79, 0
  %.4501 = mul i64 %e.5.3, %arg.D
  %447 = getelementptr double, ptr %63, i64 %.4501
  br i1 %446, label %B4124.epil.preheader, label %B4124.preheader

B4124.preheader:                                  ; preds = %B4124.lr.ph
  %448 = mul i64 %113, %e.5.3
  %scevgep1361 = getelementptr i8, ptr %scevgep1360, i64 %448
  br label %B4124

B4220.endif.loopexit.unr-lcssa:                   ; preds = %B4124
  %449 = and i64 %arg.D, 1
  %450 = icmp eq i64 %449, 0
  br i1 %450, label %B4220.endif, label %B4124.epil.preheader

B4124.epil.preheader:                             ; preds = %B4220.endif.loopexit.unr-lcssa, %B4124.lr.ph
  %.446438073809.epil.init = phi i64 [ 0, %B4124.lr.ph ], [ %.4471.1, %B4220.endif.loopexit.unr-lcssa ]
  %.4507.epil = getelementptr double, ptr %447, i64 %.446438073809.epil.init
  %.4508.epil = load double, ptr %.4507.epil, align 8
  %.4510.epil = fcmp ogt double %.4508.epil, 0.000000e+00
  %"$phi4204.1.2.9.epil" = select i1 %.4510.epil, double %.4508.epil, double 1.000000e+00
  %.4536.epil = getelementptr double, ptr %64, i64 %.446438073809.epil.init
  store double %"$phi4204.1.2.9.epil", ptr %.4536.epil, align 8
  br label %B4220.endif

B4220.endif:                                      ; preds = %B4124.epil.preheader, %B4220.endif.loopexit.unr-lcssa, %B4046.endif
  %451 = icmp slt i64 %arg.n, 1
  br i1 %451, label %B4272, label %B4252.preheader

B4252.preheader:                                  ; preds = %B4220.endif
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %77, i1 false)
  br label %B4272

B4334.endif:                                      ; preds = %B4288, %B4272
  %start.2.8 = phi i64 [ %spec.select3202, %B4288 ], [ %at.7.3, %B4272 ]
  %.4749 = sub i64 %m.2.2.lcssa4445608, %start.2.8
  %.47923839.not = icmp slt i64 %.4749, 1
  br i1 %.47923839.not, label %B4796, label %B4368.lr.ph

B4368.lr.ph:                                      ; preds = %B4334.endif
  %const_mat1747 = add i64 %const, 2
  %.5135 = mul i64 %e.5.3, %arg.D
  %452 = getelementptr double, ptr %63, i64 %.5135
  %453 = mul i64 %132, %e.5.3
  %scevgep1375 = getelementptr i8, ptr %scevgep1374, i64 %453
  br label %B4368

B4538.endif:                                      ; preds = %467, %B4538
  %quot.0 = phi i64 [ 0, %B4538 ], [ %spec.select3199, %467 ]
  %.11.i309 = tail call i64 @llvm.smin.i64(i64 %quot.0, i64 %q.16.9)
  br label %B4588.endif

B4538.else.if:                                    ; preds = %B4538
  %454 = or i64 %free.3.3, %.4900
  %455 = and i64 %454, -4294967296
  %456 = icmp eq i64 %455, 0
  br i1 %456, label %457, label %464

457:                                              ; preds = %B4538.else.if
  %458 = trunc i64 %.4900 to i32
  %459 = trunc i64 %free.3.3 to i32
  %460 = udiv i32 %459, %458
  %461 = urem i32 %459, %458
  %462 = zext i32 %460 to i64
  %463 = zext i32 %461 to i64
  br label %467

464:                                              ; preds = %B4538.else.if
  %465 = sdiv i64 %free.3.3, %.4900
  %466 = srem i64 %free.3.3, %.4900
  br label %467

467:                                              ; preds = %464, %457
  %468 = phi i64 [ %462, %457 ], [ %465, %464 ]
  %469 = phi i64 [ %463, %457 ], [ %466, %464 ]
  %.4922 = xor i64 %469, %.4900
  %.4923 = icmp slt i64 %.4922, 0
  %.4924 = icmp ne i64 %469, 0
  %.4925 = and i1 %.4924, %.4923
  %.4930 = sext i1 %.4925 to i64
  %spec.select3199 = add i64 %468, %.4930
  br label %B4538.endif

B4588.endif:                                      ; preds = %B4538.endif, %B4508
  %q.19.9 = phi i64 [ %q.16.9, %B4508 ], [ %.11.i309, %B4538.endif ]
  %470 = icmp sgt i64 %arg.D, 0
  br i1 %470, label %B4620.lr.ph, label %B4778

B4620.lr.ph:                                      ; preds = %B4588.endif
  %471 = icmp eq i64 %79, 0
  %.5111 = mul i64 %.4834, %arg.D
  %472 = getelementptr double, ptr %arg.A, i64 %.5111
  br i1 %471, label %B4620.epil.preheader, label %B4620.preheader

B4620.preheader:                                  ; preds = %B4620.lr.ph
  %473 = mul i64 %127, %.4834
  %scevgep1370 = getelementptr i8, ptr %scevgep1369, i64 %473
  br label %B4620

B4710.endif:                                      ; preds = %B4662
  %.5161 = fdiv double %.5142, %.5116
  %.5.i310 = fptosi double %.5161 to i64
  br label %B4776

B4796.if.if:                                      ; preds = %B4796
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B4796.endif.endif:                                ; preds = %B4796
  %474 = icmp slt i64 %arg.D, 1
  %.5265 = getelementptr double, ptr %.3586, i64 %e.5.3
  %.5266 = load double, ptr %.5265, align 8
  br i1 %474, label %B4992.endif, label %B4912.lr.ph

B4912.lr.ph:                                      ; preds = %B4796.endif.endif
  %475 = icmp ult i64 %79, 3
  br i1 %475, label %B4912.epil.preheader, label %B4912.preheader

B4912.preheader:                                  ; preds = %B4912.lr.ph
  %476 = mul i64 %133, %.4374
  %scevgep1380 = getelementptr i8, ptr %scevgep1379, i64 %476
  %477 = mul i64 %138, %e.5.3
  %scevgep1389 = getelementptr i8, ptr %scevgep1388, i64 %477
  br label %B4912

B4992.endif.loopexit.unr-lcssa:                   ; preds = %B4912
  %478 = and i64 %arg.D, 3
  %479 = icmp eq i64 %478, 0
  br i1 %479, label %B4992.endif, label %B4912.epil.preheader

B4912.epil.preheader:                             ; preds = %B4992.endif.loopexit.unr-lcssa, %B4912.lr.ph
  %bound.8.83853.epil.init = phi double [ %.5266, %B4912.lr.ph ], [ %.5408.3, %B4992.endif.loopexit.unr-lcssa ]
  %.535638493851.epil.init = phi i64 [ 0, %B4912.lr.ph ], [ %.5363.3, %B4992.endif.loopexit.unr-lcssa ]
  %480 = mul i64 %139, %e.5.3
  %481 = shl i64 %.535638493851.epil.init, 3
  %482 = add i64 %480, %481
  %scevgep1398 = getelementptr i8, ptr %scevgep1397, i64 %482
  %483 = mul i64 %140, %.4374
  %484 = add i64 %483, %481
  %scevgep1400 = getelementptr i8, ptr %arg.F, i64 %484
  br label %B4912.epil

B4912.epil:                                       ; preds = %B4912.epil, %B4912.epil.preheader
  %bound.8.83853.epil = phi double [ %bound.8.83853.epil.init, %B4912.epil.preheader ], [ %.5408.epil, %B4912.epil ]
  %epil.iter1100 = phi i64 [ 0, %B4912.epil.preheader ], [ %epil.iter1100.next, %B4912.epil ]
  %485 = shl i64 %epil.iter1100, 3
  %scevgep1401 = getelementptr i8, ptr %scevgep1400, i64 %485
  %.5396.epil = load double, ptr %scevgep1401, align 8
  %486 = shl i64 %epil.iter1100, 3
  %scevgep1399 = getelementptr i8, ptr %scevgep1398, i64 %486
  %.5405.epil = load double, ptr %scevgep1399, align 8
  %.5406.epil = fmul double %.5396.epil, %.5405.epil
  %.5408.epil = fadd double %bound.8.83853.epil, %.5406.epil
  %epil.iter1100.next = add i64 %epil.iter1100, 1
  %epil.iter1100.cmp.not = icmp eq i64 %xtraiter1080, %epil.iter1100.next
  br i1 %epil.iter1100.cmp.not, label %B4992.endif, label %B4912.epil

B4992.endif:                                      ; preds = %B4912.epil, %B4992.endif.loopexit.unr-lcssa, %B4796.endif.endif
  %bound.8.8.lcssa = phi double [ %.5266, %B4796.endif.endif ], [ %.5408.3, %B4992.endif.loopexit.unr-lcssa ], [ %.5408.epil, %B4912.epil ]
  %487 = icmp slt i64 %m.2.2.lcssa4445608, 1
  %.5418 = mul i64 %e.5.3, %.237
  %488 = getelementptr double, ptr %66, i64 %.5418
  %.5425 = getelementptr double, ptr %488, i64 %.4374
  store double %bound.8.8.lcssa, ptr %.5425, align 8
  %.5430 = mul i64 %.4374, %.258
  %.5432 = add i64 %.5430, %.253
  %gep3967 = getelementptr double, ptr %invariant.gep3784610, i64 %.5432
  store double 0.000000e+00, ptr %gep3967, align 8
  br i1 %487, label %B5394, label %B5096.endif.lr.ph

B5096.endif.lr.ph:                                ; preds = %B4992.endif
  %.5722 = mul i64 %.4374, %arg.n
  %489 = getelementptr double, ptr %57, i64 %.5722
  %invariant.gep4764 = getelementptr double, ptr %arg.F, i64 %.5432
  %490 = mul i64 %141, %.4374
  %scevgep1403 = getelementptr i8, ptr %scevgep1402, i64 %490
  %491 = mul i64 %144, %.4374
  %scevgep1422 = getelementptr i8, ptr %arg.F, i64 %491
  br label %B5096.endif

B5096.endif:                                      ; preds = %B5096.endif.lr.ph, %B5356
  %.551838663874 = phi i64 [ %.m.2.23260, %B5096.endif.lr.ph ], [ %.5528, %B5356 ]
  %.552538673873.in = phi i64 [ %m.2.2.lcssa4445608, %B5096.endif.lr.ph ], [ %.552538673873, %B5356 ]
  %492 = icmp slt i64 %arg.D, 1
  %.552538673873 = add i64 %.552538673873.in, -1
  %.5528 = add i64 %.551838663874, -1
  %.5564 = getelementptr i64, ptr %arg.I, i64 %.552538673873
  %.5565 = load i64, ptr %.5564, align 8
  %.5571 = getelementptr double, ptr %arg.v, i64 %.5565
  %.5572 = load double, ptr %.5571, align 8
  br i1 %492, label %B5242, label %B5168.lr.ph

B5168.lr.ph:                                      ; preds = %B5096.endif
  %493 = icmp ult i64 %79, 3
  br i1 %493, label %B5168.epil.preheader, label %B5168.preheader

B5168.preheader:                                  ; preds = %B5168.lr.ph
  %494 = mul i64 %142, %.5565
  %scevgep1412 = getelementptr i8, ptr %scevgep1411, i64 %494
  br label %B5168

B5504.endif:                                      ; preds = %B5470
  %495 = icmp slt i64 %arg.n, 1
  br i1 %495, label %B3222, label %B5558.preheader

B5558.preheader:                                  ; preds = %B5504.endif
  %496 = icmp ult i64 %80, 3
  br i1 %496, label %B5558.epil.preheader, label %B5558.preheader1288

B5558.preheader1288:                              ; preds = %B5558.preheader
  br label %B5558

B5816.endif:                                      ; preds = %B5792
  %.6313 = getelementptr i64, ptr %.3624, i64 %e.5.3
  %.6314 = load i64, ptr %.6313, align 8
  %..6314 = tail call i64 @llvm.smax.i64(i64 %.6314, i64 0)
  %invariant.gep3888 = getelementptr double, ptr %67, i64 %at.7.3
  %497 = mul i64 %149, %e.5.3
  %scevgep1447 = getelementptr i8, ptr %scevgep1446, i64 %497
  br label %B5868

B6200.endif.endif:                                ; preds = %B6128
  %498 = shl i64 %.670539763978, 3
  %scevgep1548 = getelementptr i8, ptr %arg.cap, i64 %498
  %.6777 = load double, ptr %scevgep1548, align 8
  %.6783 = fdiv double %.6777, %.6779
  %.6788 = fmul double %.6783, %.6787
  %.10.i303 = fcmp olt double %.6788, %.6749
  %.11.i304 = select i1 %.10.i303, double %.6788, double %.6749
  %sunkaddr1915 = mul i64 %.670539763978, 8
  %sunkaddr1916 = getelementptr i8, ptr %284, i64 %sunkaddr1915
  store double %.11.i304, ptr %sunkaddr1916, align 8
  br label %B6316

B6318.endif:                                      ; preds = %B6316, %B6028
  %sunkaddr1917 = mul i64 %e.5.3, 8
  %sunkaddr1918 = getelementptr i8, ptr %.3586, i64 %sunkaddr1917
  %.6842 = load double, ptr %sunkaddr1918, align 8
  %sunkaddr1919 = mul i64 %e.5.3, 8
  %sunkaddr1920 = getelementptr i8, ptr %.3586, i64 %sunkaddr1919
  %sunkaddr1921 = getelementptr i8, ptr %sunkaddr1920, i64 8
  store double %.6842, ptr %sunkaddr1921, align 8
  %.6856 = getelementptr i64, ptr %.3624, i64 %e.5.3
  %.6857 = load i64, ptr %.6856, align 8
  %.69374014.not = icmp slt i64 %.6857, 1
  br i1 %.69374014.not, label %B6906.thread, label %B6406.lr.ph

B6406.lr.ph:                                      ; preds = %B6318.endif
  %499 = icmp sgt i64 %free.3.3, %.6598
  %.7119 = mul i64 %.6588, %arg.D
  %500 = getelementptr double, ptr %63, i64 %.7119
  %.7138 = mul i64 %.6588, %.237
  %501 = getelementptr double, ptr %66, i64 %.7138
  %.7170 = mul i64 %e.5.3, %.237
  %502 = getelementptr double, ptr %66, i64 %.7170
  %.7311 = mul i64 %e.5.3, %arg.D
  %503 = getelementptr double, ptr %63, i64 %.7311
  br i1 %499, label %B6406.us.preheader, label %B6406.preheader

B6406.preheader:                                  ; preds = %B6406.lr.ph
  %504 = mul i64 %198, %.6588
  %scevgep1562 = getelementptr i8, ptr %scevgep1561, i64 %504
  %505 = mul i64 %199, %.6588
  %scevgep1571 = getelementptr i8, ptr %scevgep1570, i64 %505
  br label %B6406

B6406.us.preheader:                               ; preds = %B6406.lr.ph
  %506 = mul i64 %203, %.6588
  %507 = add i64 %202, %506
  %508 = mul i64 %205, %e.5.3
  %509 = add i64 %204, %508
  br label %B6406.us

B6406.us:                                         ; preds = %B6406.us.preheader, %B6814.us
  %lsr.iv1590 = phi i64 [ 0, %B6406.us.preheader ], [ %lsr.iv.next1591, %B6814.us ]
  %dead.8.54021.us = phi i1 [ %dead.9.6.us, %B6814.us ], [ false, %B6406.us.preheader ]
  %.694340014019.us = phi i64 [ %.6950.us, %B6814.us ], [ 0, %B6406.us.preheader ]
  %510 = icmp slt i64 %arg.E, 1
  %.6950.us = add i64 %.694340014019.us, 1
  %.7176.us = getelementptr double, ptr %502, i64 %.694340014019.us
  %.7177.us = load double, ptr %.7176.us, align 8
  br i1 %510, label %B6814.us, label %B6698.lr.ph.us

B6814.us:                                         ; preds = %B6698.us, %B6698.us.prol.loopexit, %B6406.us
  %c.21.7.lcssa.us = phi double [ %.7177.us, %B6406.us ], [ %.7330.us.lcssa.unr, %B6698.us.prol.loopexit ], [ %.7330.us.1, %B6698.us ]
  %.7347.us = getelementptr double, ptr %501, i64 %.694340014019.us
  store double %c.21.7.lcssa.us, ptr %.7347.us, align 8
  %.7352.us = mul i64 %.694340014019.us, %.258
  %gep4032.us = getelementptr double, ptr %invariant.gep3923, i64 %.7352.us
  %.7361.us = load double, ptr %gep4032.us, align 8
  %.7363.us = fadd double %c.21.7.lcssa.us, %.7361.us
  %.7377.us = fcmp ole double %.7363.us, %best.5.7
  %dead.9.6.us = select i1 %.7377.us, i1 true, i1 %dead.8.54021.us
  %lsr.iv.next1591 = add i64 %lsr.iv1590, %193
  %exitcond4406.not = icmp eq i64 %.6950.us, %.6857
  br i1 %exitcond4406.not, label %B6906, label %B6406.us

B6698.us:                                         ; preds = %B6698.us.preheader, %B6698.us
  %lsr.iv1582 = phi ptr [ %scevgep1581, %B6698.us.preheader ], [ %scevgep1583, %B6698.us ]
  %lsr.iv1578 = phi i64 [ %515, %B6698.us.preheader ], [ %lsr.iv.next1579, %B6698.us ]
  %c.21.73996.us = phi double [ %.7330.us.1, %B6698.us ], [ %c.21.73996.us.unr, %B6698.us.preheader ]
  %scevgep1593 = getelementptr i8, ptr %lsr.iv1582, i64 %lsr.iv1590
  %scevgep1594 = getelementptr i8, ptr %scevgep1593, i64 -8
  %.7308.us = load double, ptr %scevgep1594, align 8
  %scevgep1587 = getelementptr i8, ptr %lsr.iv1582, i64 %509
  %scevgep1588 = getelementptr i8, ptr %scevgep1587, i64 -8
  %.7317.us = load double, ptr %scevgep1588, align 8
  %scevgep1584 = getelementptr i8, ptr %lsr.iv1582, i64 %507
  %scevgep1585 = getelementptr i8, ptr %scevgep1584, i64 -8
  %.7326.us = load double, ptr %scevgep1585, align 8
  %.7327.us = fsub double %.7317.us, %.7326.us
  %.7328.us = fmul double %.7308.us, %.7327.us
  %.7330.us = fsub double %c.21.73996.us, %.7328.us
  %scevgep1592 = getelementptr i8, ptr %lsr.iv1582, i64 %lsr.iv1590
  %.7308.us.1 = load double, ptr %scevgep1592, align 8
  %scevgep1589 = getelementptr i8, ptr %lsr.iv1582, i64 %509
  %.7317.us.1 = load double, ptr %scevgep1589, align 8
  %scevgep1586 = getelementptr i8, ptr %lsr.iv1582, i64 %507
  %.7326.us.1 = load double, ptr %scevgep1586, align 8
  %.7327.us.1 = fsub double %.7317.us.1, %.7326.us.1
  %.7328.us.1 = fmul double %.7308.us.1, %.7327.us.1
  %.7330.us.1 = fsub double %.7330.us, %.7328.us.1
  %lsr.iv.next1579 = add i64 %lsr.iv1578, -2
  %scevgep1583 = getelementptr i8, ptr %lsr.iv1582, i64 16
  %.7262.us.1 = icmp sgt i64 %lsr.iv.next1579, 2
  br i1 %.7262.us.1, label %B6698.us, label %B6814.us

B6698.lr.ph.us:                                   ; preds = %B6406.us
  %511 = and i64 %.arg.E, 1
  %512 = icmp eq i64 %511, 0
  %.7302.us = mul i64 %.694340014019.us, %arg.D
  %513 = getelementptr double, ptr %arg.F, i64 %.7302.us
  br i1 %512, label %B6698.us.prol.loopexit, label %B6698.us.prol

B6698.us.prol:                                    ; preds = %B6698.lr.ph.us
  %.7307.us.prol = getelementptr double, ptr %513, i64 %.63
  %.7308.us.prol = load double, ptr %.7307.us.prol, align 8
  %sunkaddr1922 = mul i64 %.63, 8
  %sunkaddr1923 = getelementptr inbounds i8, ptr %503, i64 %sunkaddr1922
  %.7317.us.prol = load double, ptr %sunkaddr1923, align 8
  %sunkaddr1924 = mul i64 %.63, 8
  %sunkaddr1925 = getelementptr inbounds i8, ptr %500, i64 %sunkaddr1924
  %.7326.us.prol = load double, ptr %sunkaddr1925, align 8
  %.7327.us.prol = fsub double %.7317.us.prol, %.7326.us.prol
  %.7328.us.prol = fmul double %.7308.us.prol, %.7327.us.prol
  %.7330.us.prol = fsub double %.7177.us, %.7328.us.prol
  br label %B6698.us.prol.loopexit

B6698.us.prol.loopexit:                           ; preds = %B6698.us.prol, %B6698.lr.ph.us
  %c.21.73996.us.unr = phi double [ %.7177.us, %B6698.lr.ph.us ], [ %.7330.us.prol, %B6698.us.prol ]
  %.726139913995.us.unr = phi i64 [ %.arg.E, %B6698.lr.ph.us ], [ %.7271.us.prol, %B6698.us.prol ]
  %.726839923994.us.unr = phi i64 [ %.63, %B6698.lr.ph.us ], [ %.7275.us.prol, %B6698.us.prol ]
  %.7330.us.lcssa.unr = phi double [ poison, %B6698.lr.ph.us ], [ %.7330.us.prol, %B6698.us.prol ]
  %514 = icmp eq i64 %arg.E, 1
  br i1 %514, label %B6814.us, label %B6698.us.preheader

B6698.us.preheader:                               ; preds = %B6698.us.prol.loopexit
  %515 = add i64 %.726139913995.us.unr, 2
  %516 = shl i64 %.726839923994.us.unr, 3
  %scevgep1581 = getelementptr i8, ptr %scevgep1580, i64 %516
  br label %B6698.us

B6474.lr.ph:                                      ; preds = %B6406
  %517 = icmp ult i64 %79, 3
  br i1 %517, label %B6474.epil.preheader, label %B6474.preheader

B6474.preheader:                                  ; preds = %B6474.lr.ph
  br label %B6474

B7154.endif:                                      ; preds = %B5868, %B5984
  %518 = icmp slt i64 %arg.D, 1
  %.7640 = getelementptr i64, ptr %arg.I, i64 %at.7.3
  %.7641 = load i64, ptr %.7640, align 8
  %.7649 = getelementptr i64, ptr %58, i64 %.7641
  %.7650 = load i64, ptr %.7649, align 8
  %.7655 = getelementptr i64, ptr %60, i64 %.7641
  %.7656 = load i64, ptr %.7655, align 8
  %.7657 = sub i64 %.7650, %.7656
  br i1 %518, label %B7412, label %B7254.lr.ph

B7254.lr.ph:                                      ; preds = %B7154.endif
  %519 = icmp eq i64 %79, 0
  %.7788 = mul i64 %.7641, %arg.D
  %520 = getelementptr double, ptr %arg.A, i64 %.7788
  %.7812 = mul i64 %e.5.3, %arg.D
  %521 = getelementptr double, ptr %63, i64 %.7812
  br i1 %519, label %B7254.epil.preheader, label %B7254.preheader

B7254.preheader:                                  ; preds = %B7254.lr.ph
  %522 = mul i64 %150, %.7641
  %scevgep1452 = getelementptr i8, ptr %scevgep1451, i64 %522
  %523 = mul i64 %155, %e.5.3
  %scevgep1457 = getelementptr i8, ptr %scevgep1456, i64 %523
  br label %B7254

B7344.endif:                                      ; preds = %B7296
  %.7838 = fdiv double %.7819, %.7793
  %.5.i311 = fptosi double %.7838 to i64
  br label %B7410

B7530.else:                                       ; preds = %B7530
  %const_mat1748 = add i64 %const, 2
  %.7953 = icmp ne i64 %free.3.3, %const_mat1748
  %.7954 = icmp ne i64 %.7938, -1
  %.7955.not = or i1 %.7953, %.7954
  br i1 %.7955.not, label %B7530.else.if, label %B7580.thread

B7530.else.if:                                    ; preds = %B7530.else
  %524 = or i64 %free.3.3, %.7938
  %525 = and i64 %524, -4294967296
  %526 = icmp eq i64 %525, 0
  br i1 %526, label %527, label %534

527:                                              ; preds = %B7530.else.if
  %528 = trunc i64 %.7938 to i32
  %529 = trunc i64 %free.3.3 to i32
  %530 = udiv i32 %529, %528
  %531 = urem i32 %529, %528
  %532 = zext i32 %530 to i64
  %533 = zext i32 %531 to i64
  br label %537

534:                                              ; preds = %B7530.else.if
  %535 = sdiv i64 %free.3.3, %.7938
  %536 = srem i64 %free.3.3, %.7938
  br label %537

537:                                              ; preds = %534, %527
  %538 = phi i64 [ %532, %527 ], [ %535, %534 ]
  %539 = phi i64 [ %533, %527 ], [ %536, %534 ]
  %.7960 = xor i64 %539, %.7938
  %.7961 = icmp slt i64 %.7960, 0
  %.7962 = icmp ne i64 %539, 0
  %.7963 = and i1 %.7962, %.7961
  %.7968 = sext i1 %.7963 to i64
  %spec.select3200 = add i64 %538, %.7968
  br label %B7580.thread

B7580.thread:                                     ; preds = %537, %B7530.else, %B7530
  %quot.1.0 = phi i64 [ 0, %B7530 ], [ 0, %B7530.else ], [ %spec.select3200, %537 ]
  %.11.i312 = tail call i64 @llvm.smin.i64(i64 %quot.1.0, i64 %q.22.7)
  br label %B8228.endif

B7612.endif.endif.endif:                          ; preds = %B7500
  %.8028 = getelementptr double, ptr %.3590, i64 %e.5.3
  %.8029 = load double, ptr %.8028, align 8
  %.8032 = getelementptr double, ptr %arg.share, i64 %.7641
  %.8033 = load double, ptr %.8032, align 8
  %.8037 = fdiv double %.8029, %.8033
  %.5.i = fptosi double %.8037 to i64
  %.11.i313 = tail call i64 @llvm.smin.i64(i64 %.5.i, i64 %q.22.7)
  %.8102 = getelementptr double, ptr %arg.smem, i64 %.7641
  %.8103 = load double, ptr %.8102, align 8
  %.8105 = fcmp ogt double %.8103, 0.000000e+00
  br i1 %.8105, label %B7730.endif.endif, label %B7824

B7730.endif.endif:                                ; preds = %B7612.endif.endif.endif
  %.8111 = getelementptr double, ptr %.3595, i64 %e.5.3
  %.8112 = load double, ptr %.8111, align 8
  %.8120 = fdiv double %.8112, %.8103
  %.5.i314 = fptosi double %.8120 to i64
  %.11.i315 = tail call i64 @llvm.smin.i64(i64 %.5.i314, i64 %.11.i313)
  br label %B7824

B7952.endif:                                      ; preds = %B7866, %B7824, %B7836
  %q.26.7 = phi i64 [ %q.24.7, %B7824 ], [ %q.24.7, %B7836 ], [ %.11.i305, %B7866 ]
  %.8261 = getelementptr i64, ptr %.3624, i64 %e.5.3
  %.8262 = load i64, ptr %.8261, align 8
  %.83423914.not = icmp slt i64 %.8262, 1
  br i1 %.83423914.not, label %B8508, label %B8002.lr.ph

B8002.lr.ph:                                      ; preds = %B7952.endif
  %invariant.gep3921 = getelementptr double, ptr %57, i64 %.7641
  %540 = mul i64 %159, %e.5.3
  %scevgep1462 = getelementptr i8, ptr %scevgep1461, i64 %540
  br label %B8002

B8176.endif:                                      ; preds = %B8164
  %541 = fdiv double %.8438, %.8396
  %.8469 = fsub double 1.000000e-09, %541
  %.5.i316 = fptosi double %.8469 to i64
  br label %B8224

B8228.endif:                                      ; preds = %B7500, %B7580.thread
  %q.23.7320 = phi i64 [ %.11.i312, %B7580.thread ], [ %q.22.7, %B7500 ]
  %.8544 = getelementptr i64, ptr %.3624, i64 %e.5.3
  %.8545 = load i64, ptr %.8544, align 8
  %.86283901.not = icmp slt i64 %.8545, 1
  br i1 %.86283901.not, label %B8508, label %B8278.lr.ph

B8278.lr.ph:                                      ; preds = %B8228.endif
  %invariant.gep3908 = getelementptr double, ptr %57, i64 %.7641
  %542 = mul i64 %160, %e.5.3
  %scevgep1469 = getelementptr i8, ptr %scevgep1468, i64 %542
  %543 = shl i64 %at.7.3, 3
  %scevgep1472 = getelementptr i8, ptr %scevgep1471, i64 %543
  br label %B8278

B8458.endif:                                      ; preds = %B8446
  %544 = fdiv double %.8727, %.8684
  %.8758 = fsub double 1.000000e-09, %544
  %.5.i317 = fptosi double %.8758 to i64
  br label %B8506

B8730.endif:                                      ; preds = %B8676
  %545 = icmp slt i64 %arg.D, 1
  %.9045 = add i64 %e.8.6, 1
  br i1 %545, label %B8730.endif.B8870_crit_edge, label %B8772.lr.ph

B8730.endif.B8870_crit_edge:                      ; preds = %B8730.endif
  %.pre = sitofp i64 %q.31.6 to double
  br label %B8870

B8772.lr.ph:                                      ; preds = %B8730.endif
  %546 = icmp eq i64 %79, 0
  %.9169 = mul i64 %e.8.6, %arg.D
  %547 = getelementptr double, ptr %63, i64 %.9169
  %.9178 = mul i64 %j.15.6, %arg.D
  %548 = getelementptr double, ptr %arg.A, i64 %.9178
  %.9184 = sitofp i64 %q.31.6 to double
  %.9189 = mul i64 %.9045, %arg.D
  %549 = getelementptr double, ptr %63, i64 %.9189
  br i1 %546, label %B8772.epil.preheader, label %B8772.preheader

B8772.preheader:                                  ; preds = %B8772.lr.ph
  %550 = mul i64 %169, %e.8.6
  %scevgep1487 = getelementptr i8, ptr %scevgep1486, i64 %550
  %551 = mul i64 %170, %j.15.6
  %scevgep1492 = getelementptr i8, ptr %scevgep1491, i64 %551
  %552 = mul i64 %171, %.9045
  %scevgep1497 = getelementptr i8, ptr %scevgep1496, i64 %552
  br label %B8772

B9426.endif:                                      ; preds = %B9356, %B9152, %B9326
  %eq.8.4 = phi i64 [ %eq.9.6, %B9152 ], [ %spec.select3195, %B9356 ], [ 1, %B9326 ]
  %.9401 = getelementptr i64, ptr %.3624, i64 %e.8.6
  %.9402 = load i64, ptr %.9401, align 8
  %.94823954.not = icmp slt i64 %.9402, 1
  br i1 %.94823954.not, label %B9890, label %B9476.lr.ph

B9476.lr.ph:                                      ; preds = %B9426.endif
  %.9522 = mul i64 %e.8.6, %.237
  %553 = getelementptr double, ptr %66, i64 %.9522
  %invariant.gep3959 = getelementptr double, ptr %57, i64 %j.15.6
  %.9572 = mul i64 %.9045, %.237
  %554 = getelementptr double, ptr %66, i64 %.9572
  %555 = icmp eq i64 %.9402, 1
  br i1 %555, label %B9476.endif.epil.preheader, label %B9476.lr.ph.new

B9476.lr.ph.new:                                  ; preds = %B9476.lr.ph
  %unroll_iter1142 = and i64 %.9402, %const
  %556 = mul i64 %186, %e.8.6
  %scevgep1515 = getelementptr i8, ptr %scevgep1514, i64 %556
  %557 = add i64 %arg.D, %e.8.6
  %558 = shl i64 %557, 3
  %559 = add i64 %191, %558
  %560 = mul i64 %.237, %559
  %scevgep1523 = getelementptr i8, ptr %scevgep1522, i64 %560
  br label %B9476.endif

B9476.endif:                                      ; preds = %B9476.endif, %B9476.lr.ph.new
  %lsr.iv1519 = phi ptr [ %scevgep1520, %B9476.endif ], [ %invariant.gep3959, %B9476.lr.ph.new ]
  %.948839533955 = phi i64 [ 0, %B9476.lr.ph.new ], [ %.9495.1, %B9476.endif ]
  %561 = shl i64 %.948839533955, 3
  %scevgep1517 = getelementptr i8, ptr %scevgep1515, i64 %561
  %scevgep1518 = getelementptr i8, ptr %scevgep1517, i64 -8
  %.9528 = load double, ptr %scevgep1518, align 8
  %.9537 = load double, ptr %lsr.iv1519, align 8
  %.10.i306 = fcmp olt double %.9537, 0.000000e+00
  %.11.i307 = select i1 %.10.i306, double %.9537, double 0.000000e+00
  %.9568 = fmul double %.9212.pre-phi, %.11.i307
  %.9569 = fadd double %.9528, %.9568
  %562 = shl i64 %.948839533955, 3
  %scevgep1525 = getelementptr i8, ptr %scevgep1523, i64 %562
  %scevgep1526 = getelementptr i8, ptr %scevgep1525, i64 -8
  store double %.9569, ptr %scevgep1526, align 8
  %563 = shl i64 %.948839533955, 3
  %scevgep1516 = getelementptr i8, ptr %scevgep1515, i64 %563
  %.9528.1 = load double, ptr %scevgep1516, align 8
  %scevgep1521 = getelementptr i8, ptr %lsr.iv1519, i64 %96
  %.9537.1 = load double, ptr %scevgep1521, align 8
  %.10.i306.1 = fcmp olt double %.9537.1, 0.000000e+00
  %.11.i307.1 = select i1 %.10.i306.1, double %.9537.1, double 0.000000e+00
  %.9495.1 = add i64 %.948839533955, 2
  %.9568.1 = fmul double %.9212.pre-phi, %.11.i307.1
  %.9569.1 = fadd double %.9528.1, %.9568.1
  %564 = shl i64 %.948839533955, 3
  %scevgep1524 = getelementptr i8, ptr %scevgep1523, i64 %564
  store double %.9569.1, ptr %scevgep1524, align 8
  %scevgep1520 = getelementptr i8, ptr %lsr.iv1519, i64 %.idx
  %niter1143.ncmp.1 = icmp eq i64 %unroll_iter1142, %.9495.1
  br i1 %niter1143.ncmp.1, label %B9890.loopexit.unr-lcssa, label %B9476.endif

B9736.endif:                                      ; preds = %B9610, %B9708
  %free.7.5 = phi i64 [ %.9642, %B9708 ], [ %free.5.6, %B9610 ]
  %.9654 = getelementptr i64, ptr %.3624, i64 %e.8.6
  %.9655 = load i64, ptr %.9654, align 8
  %.97413945.not = icmp slt i64 %.9655, 1
  br i1 %.97413945.not, label %B9890, label %B9786.lr.ph

B9786.lr.ph:                                      ; preds = %B9736.endif
  %.9785 = mul i64 %e.8.6, %.237
  %565 = getelementptr double, ptr %66, i64 %.9785
  %invariant.gep3950 = getelementptr double, ptr %57, i64 %j.15.6
  %.9807 = mul i64 %.9045, %.237
  %566 = getelementptr double, ptr %66, i64 %.9807
  %567 = icmp eq i64 %.9655, 1
  br i1 %567, label %B9786.epil.preheader, label %B9786.lr.ph.new

B9786.lr.ph.new:                                  ; preds = %B9786.lr.ph
  %unroll_iter1136 = and i64 %.9655, %const
  %568 = mul i64 %176, %e.8.6
  %scevgep1502 = getelementptr i8, ptr %scevgep1501, i64 %568
  %569 = add i64 %arg.D, %e.8.6
  %570 = shl i64 %569, 3
  %571 = add i64 %181, %570
  %572 = mul i64 %.237, %571
  %scevgep1510 = getelementptr i8, ptr %scevgep1509, i64 %572
  br label %B9786

B10158.else.if:                                   ; preds = %B10142
  %.10110.1 = ashr i64 %limit.2.0, 1
  %.10143 = add i64 %.10110.1, 1
  br label %B1714
}

define i32 @isocost_relax(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.D, ptr readonly %arg.v, ptr readonly %arg.A, i64 %arg.ub, i64 %arg.cap, i64 %arg.lam, ptr %arg.F, i64 %arg.f, ptr %arg.I, i64 %arg.p) {
B0.endif:
  %const = bitcast i64 9223372036854775806 to i64
  %.38 = mul i64 %arg.D, %arg.D
  %.40 = add i64 %arg.f, %.38
  %.60 = add i64 %arg.p, %arg.D
  %.102 = icmp sgt i64 %arg.D, 0
  br i1 %.102, label %B90.endif.us.preheader, label %B212.endif

B90.endif.us.preheader:                           ; preds = %B0.endif
  %0 = getelementptr double, ptr %arg.F, i64 %arg.f
  %1 = getelementptr double, ptr %arg.F, i64 %.40
  %2 = getelementptr i64, ptr %arg.I, i64 %arg.p
  %unroll_iter = and i64 %arg.D, %const
  %3 = shl i64 %arg.f, 3
  %4 = getelementptr i8, ptr %arg.F, i64 %3
  %scevgep269 = getelementptr i8, ptr %4, i64 8
  %5 = shl i64 %arg.D, 3
  %invariant.gep10 = getelementptr double, ptr %0, i64 %unroll_iter
  br label %B90.endif.us

B90.endif.us:                                     ; preds = %B122.B172_crit_edge.us, %B90.endif.us.preheader
  %lsr.iv270 = phi ptr [ %scevgep269, %B90.endif.us.preheader ], [ %scevgep271, %B122.B172_crit_edge.us ]
  %.15211611167.us = phi i64 [ 0, %B90.endif.us.preheader ], [ %.159.us, %B122.B172_crit_edge.us ]
  %6 = icmp eq i64 %arg.D, 1
  %.321.us = mul i64 %.15211611167.us, %arg.D
  br i1 %6, label %B124.us.epil.preheader, label %B124.us.preheader

B124.us.preheader:                                ; preds = %B90.endif.us
  br label %B124.us

B124.us:                                          ; preds = %B124.us.preheader, %B124.us
  %.27311551157.us = phi i64 [ %9, %B124.us ], [ 0, %B124.us.preheader ]
  %.310.us = icmp eq i64 %.15211611167.us, %.27311551157.us
  %"$phi144.2.2.2.us" = select i1 %.310.us, double 1.000000e+00, double 0.000000e+00
  %7 = shl i64 %.27311551157.us, 3
  %scevgep273 = getelementptr i8, ptr %lsr.iv270, i64 %7
  %scevgep274 = getelementptr i8, ptr %scevgep273, i64 -8
  store double %"$phi144.2.2.2.us", ptr %scevgep274, align 8
  %8 = add i64 %.27311551157.us, 1
  %.310.us.1 = icmp eq i64 %.15211611167.us, %8
  %"$phi144.2.2.2.us.1" = select i1 %.310.us.1, double 1.000000e+00, double 0.000000e+00
  store double %"$phi144.2.2.2.us.1", ptr %scevgep273, align 8
  %9 = add i64 %8, 1
  %niter.ncmp.1 = icmp eq i64 %9, %unroll_iter
  br i1 %niter.ncmp.1, label %B122.B172_crit_edge.us.unr-lcssa, label %B124.us

B122.B172_crit_edge.us.unr-lcssa:                 ; preds = %B124.us
  %10 = and i64 %arg.D, 1
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %B122.B172_crit_edge.us, label %B124.us.epil.preheader

B124.us.epil.preheader:                           ; preds = %B122.B172_crit_edge.us.unr-lcssa, %B90.endif.us
  %.310.us.epil = icmp eq i64 %.15211611167.us, %unroll_iter
  %"$phi144.2.2.2.us.epil" = select i1 %.310.us.epil, double 1.000000e+00, double 0.000000e+00
  %gep = getelementptr double, ptr %invariant.gep10, i64 %.321.us
  store double %"$phi144.2.2.2.us.epil", ptr %gep, align 8
  br label %B122.B172_crit_edge.us

B122.B172_crit_edge.us:                           ; preds = %B124.us.epil.preheader, %B122.B172_crit_edge.us.unr-lcssa
  %.159.us = add i64 %.15211611167.us, 1
  %.343.us = getelementptr double, ptr %1, i64 %.15211611167.us
  store double 1.000000e+00, ptr %.343.us, align 8
  %.347.us = add i64 %.15211611167.us, %arg.n
  %.354.us = getelementptr i64, ptr %2, i64 %.15211611167.us
  store i64 %.347.us, ptr %.354.us, align 8
  %scevgep271 = getelementptr i8, ptr %lsr.iv270, i64 %5
  %exitcond1608.not = icmp eq i64 %.159.us, %arg.D
  br i1 %exitcond1608.not, label %B212.endif, label %B90.endif.us

B306:                                             ; preds = %B306, %B306.lr.ph.new.new
  %lsr.iv218 = phi i64 [ %lsr.iv.next219, %B306 ], [ %unroll_iter33, %B306.lr.ph.new.new ]
  %.58111831185 = phi i64 [ 0, %B306.lr.ph.new.new ], [ %.588.7.1, %B306 ]
  %12 = shl i64 %.58111831185, 3
  %scevgep193 = getelementptr i8, ptr %scevgep162, i64 %12
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 -64
  %scevgep217 = getelementptr i8, ptr %scevgep193, i64 -120
  store i64 2, ptr %scevgep217, align 8
  %13 = shl i64 %.58111831185, 3
  %scevgep215 = getelementptr i8, ptr %scevgep162, i64 %13
  %scevgep216 = getelementptr i8, ptr %scevgep215, i64 -112
  store i64 2, ptr %scevgep216, align 8
  %14 = shl i64 %.58111831185, 3
  %scevgep213 = getelementptr i8, ptr %scevgep162, i64 %14
  %scevgep214 = getelementptr i8, ptr %scevgep213, i64 -104
  store i64 2, ptr %scevgep214, align 8
  %15 = shl i64 %.58111831185, 3
  %scevgep209 = getelementptr i8, ptr %scevgep162, i64 %15
  %scevgep212 = getelementptr i8, ptr %scevgep209, i64 -96
  store i64 2, ptr %scevgep212, align 8
  %16 = shl i64 %.58111831185, 3
  %scevgep204 = getelementptr i8, ptr %scevgep162, i64 %16
  %scevgep207 = getelementptr i8, ptr %scevgep204, i64 -88
  store i64 2, ptr %scevgep207, align 8
  %17 = shl i64 %.58111831185, 3
  %scevgep197 = getelementptr i8, ptr %scevgep162, i64 %17
  %scevgep202 = getelementptr i8, ptr %scevgep197, i64 -80
  store i64 2, ptr %scevgep202, align 8
  %18 = shl i64 %.58111831185, 3
  %scevgep195 = getelementptr i8, ptr %scevgep162, i64 %18
  %scevgep196 = getelementptr i8, ptr %scevgep195, i64 -72
  store i64 2, ptr %scevgep196, align 8
  store i64 2, ptr %scevgep194, align 8
  %.588.7 = shl i64 %.58111831185, 3
  %scevgep192 = getelementptr i8, ptr %scevgep162, i64 %.588.7
  %scevgep190 = getelementptr i8, ptr %scevgep162, i64 %.588.7
  %scevgep191 = getelementptr i8, ptr %scevgep190, i64 -56
  store i64 2, ptr %scevgep191, align 8
  %scevgep185 = getelementptr i8, ptr %scevgep162, i64 %.588.7
  %scevgep189 = getelementptr i8, ptr %scevgep185, i64 -48
  store i64 2, ptr %scevgep189, align 8
  %19 = shl i64 %.58111831185, 3
  %scevgep179 = getelementptr i8, ptr %scevgep162, i64 %19
  %scevgep183 = getelementptr i8, ptr %scevgep179, i64 -40
  store i64 2, ptr %scevgep183, align 8
  %20 = shl i64 %.58111831185, 3
  %scevgep173 = getelementptr i8, ptr %scevgep162, i64 %20
  %scevgep175 = getelementptr i8, ptr %scevgep173, i64 -32
  store i64 2, ptr %scevgep175, align 8
  %21 = shl i64 %.58111831185, 3
  %scevgep168 = getelementptr i8, ptr %scevgep162, i64 %21
  %scevgep170 = getelementptr i8, ptr %scevgep168, i64 -24
  store i64 2, ptr %scevgep170, align 8
  %22 = shl i64 %.58111831185, 3
  %scevgep166 = getelementptr i8, ptr %scevgep162, i64 %22
  %scevgep167 = getelementptr i8, ptr %scevgep166, i64 -16
  store i64 2, ptr %scevgep167, align 8
  %23 = shl i64 %.58111831185, 3
  %scevgep163 = getelementptr i8, ptr %scevgep162, i64 %23
  %scevgep164 = getelementptr i8, ptr %scevgep163, i64 -8
  store i64 2, ptr %scevgep164, align 8
  %.588.7.1 = add i64 %.58111831185, 16
  store i64 2, ptr %scevgep192, align 8
  %lsr.iv.next219 = add i64 %lsr.iv218, -2
  %niter.ncmp.134 = icmp eq i64 %lsr.iv.next219, 0
  br i1 %niter.ncmp.134, label %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa, label %B306

B442:                                             ; preds = %B442.preheader, %B536.1
  %lsr.iv175 = phi ptr [ %scevgep176, %B536.1 ], [ %lsr.iv173, %B442.preheader ]
  %total.5.21194 = phi double [ %total.6.3.1, %B536.1 ], [ 0.000000e+00, %B442.preheader ]
  %.95111901192 = phi i64 [ %.958.1, %B536.1 ], [ 0, %B442.preheader ]
  %sunkaddr221 = mul i64 %.95111901192, 8
  %sunkaddr222 = getelementptr i8, ptr %103, i64 %sunkaddr221
  %.995 = load i64, ptr %sunkaddr222, align 8
  %.1001 = icmp slt i64 %.995, %arg.n
  br i1 %.1001, label %B478, label %B536

B478:                                             ; preds = %B442
  %.1005 = getelementptr double, ptr %arg.v, i64 %.995
  %.1006 = load double, ptr %.1005, align 8
  %.1020 = load double, ptr %lsr.iv175, align 8
  %.1021 = fmul double %.1006, %.1020
  %.1023 = fadd double %total.5.21194, %.1021
  br label %B536

B536:                                             ; preds = %B478, %B442
  %total.6.3 = phi double [ %.1023, %B478 ], [ %total.5.21194, %B442 ]
  %.958.1 = add i64 %.95111901192, 2
  %sunkaddr223 = mul i64 %.95111901192, 8
  %sunkaddr224 = getelementptr i8, ptr %103, i64 %sunkaddr223
  %sunkaddr225 = getelementptr i8, ptr %sunkaddr224, i64 8
  %.995.1 = load i64, ptr %sunkaddr225, align 8
  %.1001.1 = icmp slt i64 %.995.1, %arg.n
  br i1 %.1001.1, label %B478.1, label %B536.1

B478.1:                                           ; preds = %B536
  %.1005.1 = getelementptr double, ptr %arg.v, i64 %.995.1
  %.1006.1 = load double, ptr %.1005.1, align 8
  %scevgep177 = getelementptr i8, ptr %lsr.iv175, i64 %104
  %.1020.1 = load double, ptr %scevgep177, align 8
  %.1021.1 = fmul double %.1006.1, %.1020.1
  %.1023.1 = fadd double %total.6.3, %.1021.1
  br label %B536.1

B536.1:                                           ; preds = %B478.1, %B536
  %total.6.3.1 = phi double [ %.1023.1, %B478.1 ], [ %total.6.3, %B536 ]
  %scevgep176 = getelementptr i8, ptr %lsr.iv175, i64 %105
  %niter35.ncmp.1 = icmp eq i64 %unroll_iter34, %.958.1
  br i1 %niter35.ncmp.1, label %B538.unr-lcssa, label %B442

B538.unr-lcssa:                                   ; preds = %B536.1
  %24 = and i64 %arg.D, 1
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %B538, label %B442.epil.preheader

B442.epil.preheader:                              ; preds = %B442.lr.ph, %B538.unr-lcssa
  %total.5.21194.epil.init = phi double [ 0.000000e+00, %B442.lr.ph ], [ %total.6.3.1, %B538.unr-lcssa ]
  %sunkaddr226 = mul i64 %unroll_iter34, 8
  %sunkaddr227 = getelementptr i8, ptr %91, i64 %sunkaddr226
  %.995.epil = load i64, ptr %sunkaddr227, align 8
  %.1001.epil = icmp slt i64 %.995.epil, %arg.n
  br i1 %.1001.epil, label %B478.epil, label %B538

B478.epil:                                        ; preds = %B442.epil.preheader
  %.1005.epil = getelementptr double, ptr %arg.v, i64 %.995.epil
  %.1006.epil = load double, ptr %.1005.epil, align 8
  %gep12 = getelementptr double, ptr %invariant.gep11, i64 %.82711991205
  %.1020.epil = load double, ptr %gep12, align 8
  %.1021.epil = fmul double %.1006.epil, %.1020.epil
  %.1023.epil = fadd double %total.5.21194.epil.init, %.1021.epil
  br label %B538

B538:                                             ; preds = %B478.epil, %B442.epil.preheader, %B538.unr-lcssa
  %total.6.3.lcssa = phi double [ %total.6.3.1, %B538.unr-lcssa ], [ %.1023.epil, %B478.epil ], [ %total.5.21194.epil.init, %B442.epil.preheader ]
  %.834 = add i64 %.82711991205, 1
  %.1050 = getelementptr double, ptr %94, i64 %.82711991205
  store double %total.6.3.lcssa, ptr %.1050, align 8
  %scevgep174 = getelementptr i8, ptr %lsr.iv173, i64 8
  %exitcond1611.not = icmp eq i64 %arg.D, %.834
  br i1 %exitcond1611.not, label %B556.endif, label %B442.lr.ph

B600:                                             ; preds = %B600.preheader, %B2872
  %lsr.iv183 = phi ptr [ %scevgep184, %B2872 ], [ %scevgep182, %B600.preheader ]
  %up.6.11235 = phi double [ %up.7.2, %B2872 ], [ 1.000000e+00, %B600.preheader ]
  %best.4.11234 = phi double [ %best.5.2, %B2872 ], [ 1.000000e-10, %B600.preheader ]
  %enter.6.11233 = phi i64 [ %enter.7.2, %B2872 ], [ -1, %B600.preheader ]
  %.115412211231 = phi i64 [ %.1161, %B2872 ], [ 0, %B600.preheader ]
  %.1161 = add i64 %.115412211231, 1
  %.1193 = getelementptr i64, ptr %95, i64 %.115412211231
  %.1194 = load i64, ptr %.1193, align 8
  %.1195 = icmp eq i64 %.1194, 2
  br i1 %.1195, label %B2872, label %B632

B632:                                             ; preds = %B600
  %.1201 = getelementptr i64, ptr %96, i64 %.115412211231
  %.1202 = load i64, ptr %.1201, align 8
  %.1203 = icmp slt i64 %.1202, 1
  br i1 %.1203, label %B2872, label %B664.endif

B712:                                             ; preds = %B712.preheader, %B712
  %d.4.31216 = phi double [ %.1374.1, %B712 ], [ %.1229, %B712.preheader ]
  %.131912121214 = phi i64 [ %.1326.1, %B712 ], [ 0, %B712.preheader ]
  %26 = shl i64 %.131912121214, 3
  %scevgep180 = getelementptr i8, ptr %scevgep178, i64 %26
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 -8
  %.1355 = load double, ptr %scevgep181, align 8
  %scevgep186 = getelementptr i8, ptr %lsr.iv183, i64 %26
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 -8
  %.1362 = load double, ptr %scevgep187, align 8
  %.1363 = fmul double %.1355, %.1362
  %27 = shl i64 %.131912121214, 3
  %scevgep99 = getelementptr i8, ptr %scevgep188, i64 %27
  %scevgep100 = getelementptr i8, ptr %scevgep99, i64 -8
  %.1368 = load double, ptr %scevgep100, align 8
  %.1372 = fdiv double %.1363, %.1368
  %.1374 = fsub double %d.4.31216, %.1372
  %.1326.1 = add i64 %.131912121214, 2
  %.1355.1 = load double, ptr %scevgep180, align 8
  %.1362.1 = load double, ptr %scevgep186, align 8
  %.1363.1 = fmul double %.1355.1, %.1362.1
  %.1368.1 = load double, ptr %scevgep99, align 8
  %.1372.1 = fdiv double %.1363.1, %.1368.1
  %.1374.1 = fsub double %.1374, %.1372.1
  %niter42.ncmp.1 = icmp eq i64 %unroll_iter34, %.1326.1
  br i1 %niter42.ncmp.1, label %B798.loopexit.unr-lcssa, label %B712

B798.loopexit.unr-lcssa:                          ; preds = %B712
  %28 = and i64 %arg.D, 1
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %B798, label %B712.epil.preheader

B712.epil.preheader:                              ; preds = %B712.lr.ph, %B798.loopexit.unr-lcssa
  %d.4.31216.epil.init = phi double [ %.1229, %B712.lr.ph ], [ %.1374.1, %B798.loopexit.unr-lcssa ]
  %sunkaddr228 = mul i64 %unroll_iter34, 8
  %sunkaddr229 = getelementptr i8, ptr %94, i64 %sunkaddr228
  %.1355.epil = load double, ptr %sunkaddr229, align 8
  %gep13 = getelementptr double, ptr %invariant.gep, i64 %.1358
  %.1362.epil = load double, ptr %gep13, align 8
  %.1363.epil = fmul double %.1355.epil, %.1362.epil
  %sunkaddr230 = mul i64 %unroll_iter34, 8
  %sunkaddr231 = getelementptr i8, ptr %97, i64 %sunkaddr230
  %.1368.epil = load double, ptr %sunkaddr231, align 8
  %.1372.epil = fdiv double %.1363.epil, %.1368.epil
  %.1374.epil = fsub double %d.4.31216.epil.init, %.1372.epil
  br label %B798

B798:                                             ; preds = %B664.endif, %B712.epil.preheader, %B798.loopexit.unr-lcssa
  %d.4.3.lcssa = phi double [ %.1229, %B664.endif ], [ %.1374.1, %B798.loopexit.unr-lcssa ], [ %.1374.epil, %B712.epil.preheader ]
  switch i64 %.1194, label %B2872 [
    i64 0, label %B828
    i64 1, label %B884
  ]

B828:                                             ; preds = %B798
  %.1392 = fcmp ogt double %d.4.3.lcssa, %best.4.11234
  br i1 %.1392, label %B2872, label %B854.thread

B854.thread:                                      ; preds = %B828
  br label %B2872

B884:                                             ; preds = %B798
  %.1447 = fneg double %d.4.3.lcssa
  %.1449 = fcmp olt double %best.4.11234, %.1447
  br i1 %.1449, label %B898, label %B2872

B898:                                             ; preds = %B884
  br label %B2872

B946:                                             ; preds = %B946.preheader67, %B1048.1
  %lsr.iv193 = phi i64 [ %lsr.iv.next, %B1048.1 ], [ %113, %B946.preheader67 ]
  %up.4.11250 = phi double [ %up.5.2.1, %B1048.1 ], [ %up.4.11250.ph, %B946.preheader67 ]
  %best.7.11249 = phi double [ %best.8.2.1, %B1048.1 ], [ %best.7.11249.ph, %B946.preheader67 ]
  %enter.4.11248 = phi i64 [ %enter.5.2.1, %B1048.1 ], [ %enter.4.11248.ph, %B946.preheader67 ]
  %.160112441246 = phi i64 [ %.1608.1, %B1048.1 ], [ 0, %B946.preheader67 ]
  %30 = shl i64 %lsr.iv193, 3
  %scevgep101 = getelementptr i8, ptr %95, i64 %30
  %scevgep102 = getelementptr i8, ptr %scevgep101, i64 -8
  %.1653 = load i64, ptr %scevgep102, align 8
  %.1654.not = icmp eq i64 %.1653, 2
  br i1 %.1654.not, label %B1048, label %B978

B978:                                             ; preds = %B946
  %31 = shl i64 %.160112441246, 3
  %scevgep199 = getelementptr i8, ptr %scevgep178, i64 %31
  %scevgep200 = getelementptr i8, ptr %scevgep199, i64 -8
  %.1674 = load double, ptr %scevgep200, align 8
  %.1675 = fneg double %.1674
  %.1677 = fcmp olt double %best.7.11249, %.1675
  br i1 %.1677, label %B1010, label %B1048

B1010:                                            ; preds = %B978
  %32 = add i64 %lsr.iv193, -1
  br label %B1048

B1048:                                            ; preds = %B1010, %B978, %B946
  %enter.5.2 = phi i64 [ %32, %B1010 ], [ %enter.4.11248, %B978 ], [ %enter.4.11248, %B946 ]
  %best.8.2 = phi double [ %.1675, %B1010 ], [ %best.7.11249, %B978 ], [ %best.7.11249, %B946 ]
  %up.5.2 = phi double [ 1.000000e+00, %B1010 ], [ %up.4.11250, %B978 ], [ %up.4.11250, %B946 ]
  %.1608.1 = add i64 %.160112441246, 2
  %sunkaddr232 = mul i64 %lsr.iv193, 8
  %sunkaddr233 = getelementptr i8, ptr %95, i64 %sunkaddr232
  %.1653.1 = load i64, ptr %sunkaddr233, align 8
  %.1654.not.1 = icmp eq i64 %.1653.1, 2
  br i1 %.1654.not.1, label %B1048.1, label %B978.1

B978.1:                                           ; preds = %B1048
  %33 = shl i64 %.160112441246, 3
  %scevgep198 = getelementptr i8, ptr %scevgep178, i64 %33
  %.1674.1 = load double, ptr %scevgep198, align 8
  %.1675.1 = fneg double %.1674.1
  %.1677.1 = fcmp olt double %best.8.2, %.1675.1
  br i1 %.1677.1, label %B1010.1, label %B1048.1

B1010.1:                                          ; preds = %B978.1
  br label %B1048.1

B1048.1:                                          ; preds = %B1010.1, %B978.1, %B1048
  %enter.5.2.1 = phi i64 [ %lsr.iv193, %B1010.1 ], [ %enter.5.2, %B978.1 ], [ %enter.5.2, %B1048 ]
  %best.8.2.1 = phi double [ %.1675.1, %B1010.1 ], [ %best.8.2, %B978.1 ], [ %best.8.2, %B1048 ]
  %up.5.2.1 = phi double [ 1.000000e+00, %B1010.1 ], [ %up.5.2, %B978.1 ], [ %up.5.2, %B1048 ]
  %lsr.iv.next = add i64 %lsr.iv193, 2
  %niter50.ncmp.1 = icmp eq i64 %unroll_iter49, %.1608.1
  br i1 %niter50.ncmp.1, label %B1050.unr-lcssa, label %B946

B1050.unr-lcssa:                                  ; preds = %B1048.1
  %34 = and i64 %arg.D, 1
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %B1050, label %B946.epil.preheader

B946.epil.preheader:                              ; preds = %B946.preheader, %B1050.unr-lcssa
  %up.4.11250.epil.init = phi double [ %up.4.11250.ph, %B946.preheader ], [ %up.5.2.1, %B1050.unr-lcssa ]
  %best.7.11249.epil.init = phi double [ %best.7.11249.ph, %B946.preheader ], [ %best.8.2.1, %B1050.unr-lcssa ]
  %enter.4.11248.epil.init = phi i64 [ %enter.4.11248.ph, %B946.preheader ], [ %enter.5.2.1, %B1050.unr-lcssa ]
  %sunkaddr234 = mul i64 %unroll_iter49, 8
  %sunkaddr235 = getelementptr inbounds i8, ptr %98, i64 %sunkaddr234
  %.1653.epil = load i64, ptr %sunkaddr235, align 8
  %.1654.not.epil = icmp eq i64 %.1653.epil, 2
  br i1 %.1654.not.epil, label %B1050, label %B978.epil

B978.epil:                                        ; preds = %B946.epil.preheader
  %sunkaddr236 = mul i64 %unroll_iter49, 8
  %sunkaddr237 = getelementptr i8, ptr %94, i64 %sunkaddr236
  %.1674.epil = load double, ptr %sunkaddr237, align 8
  %.1675.epil = fneg double %.1674.epil
  %.1677.epil = fcmp olt double %best.7.11249.epil.init, %.1675.epil
  br i1 %.1677.epil, label %B1010.epil, label %B1050

B1010.epil:                                       ; preds = %B978.epil
  br label %B1050

B1050:                                            ; preds = %B1010.epil, %B978.epil, %B946.epil.preheader, %B1050.unr-lcssa
  %enter.5.2.lcssa = phi i64 [ %enter.5.2.1, %B1050.unr-lcssa ], [ %.1692.epil, %B1010.epil ], [ %enter.4.11248.epil.init, %B978.epil ], [ %enter.4.11248.epil.init, %B946.epil.preheader ]
  %up.5.2.lcssa = phi double [ %up.5.2.1, %B1050.unr-lcssa ], [ 1.000000e+00, %B1010.epil ], [ %up.4.11250.epil.init, %B978.epil ], [ %up.4.11250.epil.init, %B946.epil.preheader ]
  %.1725 = icmp slt i64 %enter.5.2.lcssa, 0
  br i1 %.1725, label %B2464.endif, label %B1068.endif

B1050.thread:                                     ; preds = %B914.endif
  %.17251628 = icmp slt i64 %enter.7.2, 0
  br i1 %.17251628, label %B2678.endif, label %B1314

B1100:                                            ; preds = %B1100.lr.ph, %B1290
  %lsr.iv202 = phi ptr [ %scevgep201, %B1100.lr.ph ], [ %scevgep203, %B1290 ]
  %.183212651275 = phi i64 [ 0, %B1100.lr.ph ], [ %.1839, %B1290 ]
  %36 = icmp slt i64 %enter.5.2.lcssa, %arg.n
  %.1839 = add i64 %.183212651275, 1
  %.1994 = mul i64 %.183212651275, %arg.D
  br i1 %36, label %B1150.lr.ph, label %B1250

B1150:                                            ; preds = %B1150.preheader, %B1150
  %total.7.21260 = phi double [ %.2019.1, %B1150 ], [ 0.000000e+00, %B1150.preheader ]
  %.196012561258 = phi i64 [ %.1967.1, %B1150 ], [ 0, %B1150.preheader ]
  %37 = shl i64 %.196012561258, 3
  %scevgep205 = getelementptr i8, ptr %lsr.iv202, i64 %37
  %scevgep206 = getelementptr i8, ptr %scevgep205, i64 -8
  %.2000 = load double, ptr %scevgep206, align 8
  %scevgep210 = getelementptr i8, ptr %scevgep208, i64 %37
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -8
  %.2007 = load double, ptr %scevgep211, align 8
  %.2008 = fmul double %.2000, %.2007
  %38 = shl i64 %.196012561258, 3
  %scevgep103 = getelementptr i8, ptr %scevgep188, i64 %38
  %scevgep104 = getelementptr i8, ptr %scevgep103, i64 -8
  %.2013 = load double, ptr %scevgep104, align 8
  %.2017 = fdiv double %.2008, %.2013
  %.2019 = fadd double %total.7.21260, %.2017
  %.1967.1 = add i64 %.196012561258, 2
  %.2000.1 = load double, ptr %scevgep205, align 8
  %.2007.1 = load double, ptr %scevgep210, align 8
  %.2008.1 = fmul double %.2000.1, %.2007.1
  %.2013.1 = load double, ptr %scevgep103, align 8
  %.2017.1 = fdiv double %.2008.1, %.2013.1
  %.2019.1 = fadd double %.2019, %.2017.1
  %niter57.ncmp.1 = icmp eq i64 %unroll_iter34, %.1967.1
  br i1 %niter57.ncmp.1, label %B1290.loopexit.unr-lcssa, label %B1150

B1250:                                            ; preds = %B1100
  %.2044 = getelementptr double, ptr %131, i64 %.1994
  %.2045 = load double, ptr %.2044, align 8
  br label %B1290

B1290.loopexit.unr-lcssa:                         ; preds = %B1150
  %39 = and i64 %arg.D, 1
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B1290, label %B1150.epil.preheader

B1150.epil.preheader:                             ; preds = %B1150.lr.ph, %B1290.loopexit.unr-lcssa
  %total.7.21260.epil.init = phi double [ 0.000000e+00, %B1150.lr.ph ], [ %.2019.1, %B1290.loopexit.unr-lcssa ]
  %gep15 = getelementptr double, ptr %invariant.gep14, i64 %.1994
  %.2000.epil = load double, ptr %gep15, align 8
  %sunkaddr238 = mul i64 %.2003, 8
  %sunkaddr239 = getelementptr inbounds i8, ptr %invariant.gep18, i64 %sunkaddr238
  %.2007.epil = load double, ptr %sunkaddr239, align 8
  %.2008.epil = fmul double %.2000.epil, %.2007.epil
  %sunkaddr240 = mul i64 %unroll_iter34, 8
  %sunkaddr241 = getelementptr i8, ptr %97, i64 %sunkaddr240
  %.2013.epil = load double, ptr %sunkaddr241, align 8
  %.2017.epil = fdiv double %.2008.epil, %.2013.epil
  %.2019.epil = fadd double %total.7.21260.epil.init, %.2017.epil
  br label %B1290

B1290:                                            ; preds = %B1150.epil.preheader, %B1290.loopexit.unr-lcssa, %B1250
  %total.8.2 = phi double [ %.2045, %B1250 ], [ %.2019.1, %B1290.loopexit.unr-lcssa ], [ %.2019.epil, %B1150.epil.preheader ]
  %.2051 = fmul double %up.5.2.lcssa, %total.8.2
  %.2060 = getelementptr double, ptr %99, i64 %.183212651275
  store double %.2051, ptr %.2060, align 8
  %scevgep203 = getelementptr i8, ptr %lsr.iv202, i64 %104
  %exitcond1616.not = icmp eq i64 %arg.D, %.1839
  br i1 %exitcond1616.not, label %B1314, label %B1100

B1314:                                            ; preds = %B1290, %B1068.endif, %B1050.thread
  %enter.4.1.lcssa16291634 = phi i64 [ %enter.5.2.lcssa, %B1068.endif ], [ %enter.7.2, %B1050.thread ], [ %enter.5.2.lcssa, %B1290 ]
  %up.4.1.lcssa16301633 = phi double [ %up.5.2.lcssa, %B1068.endif ], [ %up.7.2, %B1050.thread ], [ %up.5.2.lcssa, %B1290 ]
  %.2072 = icmp slt i64 %enter.4.1.lcssa16291634, %arg.n
  br i1 %.2072, label %B1378.endif, label %B1378.endif.thread

B1418:                                            ; preds = %B1418.preheader, %B2873
  %full.3.11291 = phi i64 [ %full.4.2, %B2873 ], [ 0, %B1418.preheader ]
  %leave.3.11290 = phi i64 [ %leave.4.2, %B2873 ], [ -1, %B1418.preheader ]
  %step.4.11289 = phi double [ %step.5.2, %B2873 ], [ %step.4.11289.ph, %B1418.preheader ]
  %.218212841287 = phi i64 [ %.2189, %B2873 ], [ 0, %B1418.preheader ]
  %.2189 = add i64 %.218212841287, 1
  %41 = shl i64 %.218212841287, 3
  %scevgep110 = getelementptr i8, ptr %103, i64 %41
  %.2222 = load i64, ptr %scevgep110, align 8
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 %41
  %.2231 = load double, ptr %scevgep108, align 8
  %.2232 = fcmp ogt double %.2231, 1.000000e-09
  br i1 %.2232, label %B1482.endif, label %B1582

B1568:                                            ; preds = %B1482.endif
  br label %B2873

B1582:                                            ; preds = %B1418
  %.2360 = fcmp olt double %.2231, -1.000000e-09
  %.2373 = icmp slt i64 %.2222, %arg.n
  %or.cond = select i1 %.2360, i1 %.2373, i1 false
  br i1 %or.cond, label %B1636.endif, label %B2873

B1748:                                            ; preds = %B1636.endif
  br label %B2873

B1762:                                            ; preds = %B2873
  %.2498 = fcmp ogt double %step.5.2, 1.000000e+299
  br i1 %.2498, label %B2464.endif, label %B1780.endif

B1812:                                            ; preds = %B1812.preheader66, %B1812
  %lsr.iv128 = phi i64 [ %unroll_iter44, %B1812.preheader66 ], [ %lsr.iv.next129, %B1812 ]
  %lsr.iv112 = phi ptr [ %scevgep111, %B1812.preheader66 ], [ %scevgep114, %B1812 ]
  %scevgep117 = getelementptr i8, ptr %lsr.iv112, i64 -16
  %scevgep118 = getelementptr i8, ptr %lsr.iv112, i64 -24
  %.2647 = load double, ptr %scevgep118, align 8
  %scevgep125 = getelementptr i8, ptr %lsr.iv112, i64 %105
  %scevgep126 = getelementptr i8, ptr %scevgep125, i64 -16
  %scevgep127 = getelementptr i8, ptr %scevgep125, i64 -24
  %.2652 = load double, ptr %scevgep127, align 8
  %.2654 = fmul double %step.5.2, %.2652
  %.2655 = fsub double %.2647, %.2654
  store double %.2655, ptr %scevgep118, align 8
  %.2647.1 = load double, ptr %scevgep117, align 8
  %.2652.1 = load double, ptr %scevgep126, align 8
  %.2654.1 = fmul double %step.5.2, %.2652.1
  %.2655.1 = fsub double %.2647.1, %.2654.1
  store double %.2655.1, ptr %scevgep117, align 8
  %scevgep116 = getelementptr i8, ptr %lsr.iv112, i64 -8
  %.2647.146 = load double, ptr %scevgep116, align 8
  %scevgep123 = getelementptr i8, ptr %lsr.iv112, i64 %105
  %scevgep124 = getelementptr i8, ptr %scevgep123, i64 -8
  %.2652.147 = load double, ptr %scevgep124, align 8
  %.2654.148 = fmul double %step.5.2, %.2652.147
  %.2655.149 = fsub double %.2647.146, %.2654.148
  store double %.2655.149, ptr %scevgep116, align 8
  %.2647.1.1 = load double, ptr %lsr.iv112, align 8
  %.2652.1.1 = load double, ptr %scevgep123, align 8
  %.2654.1.1 = fmul double %step.5.2, %.2652.1.1
  %.2655.1.1 = fsub double %.2647.1.1, %.2654.1.1
  store double %.2655.1.1, ptr %lsr.iv112, align 8
  %scevgep114 = getelementptr i8, ptr %lsr.iv112, i64 32
  %lsr.iv.next129 = add i64 %lsr.iv128, -2
  %niter45.ncmp.1 = icmp eq i64 %lsr.iv.next129, 0
  br i1 %niter45.ncmp.1, label %B1878.loopexit.unr-lcssa.unr-lcssa, label %B1812

B1878.loopexit.unr-lcssa.unr-lcssa:               ; preds = %B1812
  %42 = and i64 %119, 1
  %43 = icmp eq i64 %42, 0
  %scevgep115 = getelementptr i8, ptr %scevgep114, i64 -16
  br i1 %43, label %B1878.loopexit.unr-lcssa, label %B1812.epil.preheader35

B1812.epil.preheader35:                           ; preds = %B1878.loopexit.unr-lcssa.unr-lcssa, %B1812.preheader25
  %lsr.iv222.epil.init = phi ptr [ %scevgep221, %B1812.preheader25 ], [ %scevgep115, %B1878.loopexit.unr-lcssa.unr-lcssa ]
  %scevgep224.epil = getelementptr i8, ptr %lsr.iv222.epil.init, i64 -8
  %.2647.epil37 = load double, ptr %scevgep224.epil, align 8
  %scevgep226.epil = getelementptr i8, ptr %lsr.iv222.epil.init, i64 %105
  %scevgep227.epil = getelementptr i8, ptr %scevgep226.epil, i64 -8
  %.2652.epil38 = load double, ptr %scevgep227.epil, align 8
  %.2654.epil39 = fmul double %step.5.2, %.2652.epil38
  %.2655.epil40 = fsub double %.2647.epil37, %.2654.epil39
  store double %.2655.epil40, ptr %scevgep224.epil, align 8
  %.2647.1.epil = load double, ptr %lsr.iv222.epil.init, align 8
  %.2652.1.epil = load double, ptr %scevgep226.epil, align 8
  %.2654.1.epil = fmul double %step.5.2, %.2652.1.epil
  %.2655.1.epil = fsub double %.2647.1.epil, %.2654.1.epil
  store double %.2655.1.epil, ptr %lsr.iv222.epil.init, align 8
  br label %B1878.loopexit.unr-lcssa

B1878.loopexit.unr-lcssa:                         ; preds = %B1878.loopexit.unr-lcssa.unr-lcssa, %B1812.epil.preheader35
  %44 = and i64 %arg.D, 1
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %B1878, label %B1812.epil.preheader

B1812.epil.preheader:                             ; preds = %B1812.preheader, %B1878.loopexit.unr-lcssa
  %sunkaddr242 = mul i64 %unroll_iter34, 8
  %sunkaddr243 = getelementptr i8, ptr %93, i64 %sunkaddr242
  %.2647.epil = load double, ptr %sunkaddr243, align 8
  %sunkaddr244 = mul i64 %unroll_iter34, 8
  %sunkaddr245 = getelementptr i8, ptr %99, i64 %sunkaddr244
  %.2652.epil = load double, ptr %sunkaddr245, align 8
  %.2654.epil = fmul double %step.5.2, %.2652.epil
  %.2655.epil = fsub double %.2647.epil, %.2654.epil
  store double %.2655.epil, ptr %sunkaddr243, align 8
  br label %B1878

B1878:                                            ; preds = %B1780.endif, %B1812.epil.preheader, %B1878.loopexit.unr-lcssa
  %.2665 = icmp slt i64 %leave.4.2, 0
  br i1 %.2665, label %B1890, label %B1934

B1890:                                            ; preds = %B1378.endif, %B1878
  %.2679 = getelementptr i64, ptr %95, i64 %enter.4.1.lcssa16291634
  %.2680 = load i64, ptr %.2679, align 8
  %.2681 = sub i64 1, %.2680
  store i64 %.2681, ptr %.2679, align 8
  br label %B2871

B1934:                                            ; preds = %B1878
  %.2695 = getelementptr i64, ptr %91, i64 %leave.4.2
  %.2696 = load i64, ptr %.2695, align 8
  %.2702 = icmp slt i64 %.2696, %arg.n
  %.2711 = getelementptr i64, ptr %95, i64 %.2696
  %full.4.2.lcssa. = select i1 %.2702, i64 %full.4.2, i64 0
  store i64 %full.4.2.lcssa., ptr %.2711, align 8
  %.2735 = fcmp olt double %up.4.1.lcssa16301633, 0.000000e+00
  br i1 %.2735, label %B2024, label %B2052

B2024:                                            ; preds = %B1934
  %.2741 = getelementptr i64, ptr %96, i64 %enter.4.1.lcssa16291634
  %.2742 = load i64, ptr %.2741, align 8
  %.2744 = sitofp i64 %.2742 to double
  %.2745 = fsub double %.2744, %step.5.2
  br label %B2052

B2052:                                            ; preds = %B2024, %B1934
  %value.2.2 = phi double [ %.2745, %B2024 ], [ %step.5.2, %B1934 ]
  %46 = icmp slt i64 %arg.D, 1
  %sunkaddr = shl i64 %leave.4.2, 3
  %sunkaddr277 = getelementptr i8, ptr %91, i64 %sunkaddr
  store i64 %enter.4.1.lcssa16291634, ptr %sunkaddr277, align 8
  %.2770 = getelementptr i64, ptr %95, i64 %enter.4.1.lcssa16291634
  store i64 2, ptr %.2770, align 8
  %.2788 = getelementptr double, ptr %99, i64 %leave.4.2
  %.2789 = load double, ptr %.2788, align 8
  %.2791 = fmul double %up.4.1.lcssa16301633, %.2789
  %.2800 = getelementptr double, ptr %93, i64 %leave.4.2
  store double %value.2.2, ptr %.2800, align 8
  br i1 %46, label %B2871, label %B2196.lr.ph

B2196:                                            ; preds = %B2196.preheader, %B2196
  %.289013051307 = phi i64 [ %.2897.3, %B2196 ], [ 0, %B2196.preheader ]
  %47 = shl i64 %.289013051307, 3
  %scevgep235 = getelementptr i8, ptr %scevgep229, i64 %47
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -24
  %.2930 = load double, ptr %scevgep236, align 8
  %.2935 = fdiv double %.2930, %.2791
  store double %.2935, ptr %scevgep236, align 8
  %48 = shl i64 %.289013051307, 3
  %scevgep134 = getelementptr i8, ptr %scevgep229, i64 %48
  %scevgep136 = getelementptr i8, ptr %scevgep134, i64 -16
  %.2930.1 = load double, ptr %scevgep136, align 8
  %.2935.1 = fdiv double %.2930.1, %.2791
  store double %.2935.1, ptr %scevgep136, align 8
  %49 = shl i64 %.289013051307, 3
  %scevgep130 = getelementptr i8, ptr %scevgep229, i64 %49
  %scevgep133 = getelementptr i8, ptr %scevgep130, i64 -8
  %.2930.2 = load double, ptr %scevgep133, align 8
  %.2935.2 = fdiv double %.2930.2, %.2791
  store double %.2935.2, ptr %scevgep133, align 8
  %.2897.3 = add i64 %.289013051307, 4
  %.2930.3 = load double, ptr %scevgep235, align 8
  %.2935.3 = fdiv double %.2930.3, %.2791
  store double %.2935.3, ptr %scevgep235, align 8
  %niter69.ncmp.3 = icmp eq i64 %unroll_iter68, %.2897.3
  br i1 %niter69.ncmp.3, label %B2282.preheader.unr-lcssa, label %B2196

B2282.preheader.unr-lcssa:                        ; preds = %B2196
  %50 = icmp eq i64 %xtraiter64, 0
  br i1 %50, label %B2282.preheader, label %B2196.epil.preheader

B2196.epil.preheader:                             ; preds = %B2196.lr.ph, %B2282.preheader.unr-lcssa
  %.289013051307.epil.init = phi i64 [ %unroll_iter68, %B2282.preheader.unr-lcssa ], [ 0, %B2196.lr.ph ]
  %51 = shl i64 %.289013051307.epil.init, 3
  %scevgep238 = getelementptr i8, ptr %114, i64 %51
  %scevgep239 = getelementptr i8, ptr %scevgep238, i64 %.pre
  br label %B2196.epil

B2196.epil:                                       ; preds = %B2196.epil, %B2196.epil.preheader
  %epil.iter65 = phi i64 [ 0, %B2196.epil.preheader ], [ %epil.iter65.next, %B2196.epil ]
  %52 = shl i64 %epil.iter65, 3
  %scevgep138 = getelementptr i8, ptr %scevgep239, i64 %52
  %.2930.epil = load double, ptr %scevgep138, align 8
  %.2935.epil = fdiv double %.2930.epil, %.2791
  store double %.2935.epil, ptr %scevgep138, align 8
  %epil.iter65.next = add i64 %epil.iter65, 1
  %epil.iter65.cmp.not = icmp eq i64 %xtraiter64, %epil.iter65.next
  br i1 %epil.iter65.cmp.not, label %B2282.preheader, label %B2196.epil

B2282.preheader:                                  ; preds = %B2196.epil, %B2282.preheader.unr-lcssa
  %scevgep247 = getelementptr i8, ptr %scevgep201, i64 %.pre
  %scevgep151 = getelementptr i8, ptr %scevgep150, i64 %.pre
  br label %B2282

B2282:                                            ; preds = %B2458, %B2282.preheader
  %lsr.iv139 = phi ptr [ %scevgep140, %B2458 ], [ %scevgep228, %B2282.preheader ]
  %lsr.iv241 = phi ptr [ %scevgep201, %B2282.preheader ], [ %scevgep242, %B2458 ]
  %.303213191329 = phi i64 [ 0, %B2282.preheader ], [ %.3039, %B2458 ]
  %.3039 = add i64 %.303213191329, 1
  %.3069.not = icmp eq i64 %.303213191329, %leave.4.2
  br i1 %.3069.not, label %B2458, label %B2296

B2296:                                            ; preds = %B2282
  %.3075 = getelementptr double, ptr %99, i64 %.303213191329
  %.3076 = load double, ptr %.3075, align 8
  %.3078 = fmul double %up.4.1.lcssa16301633, %.3076
  %.3083 = fcmp oeq double %.3078, 0.000000e+00
  br i1 %.3083, label %B2458, label %B2368.lr.ph

B2368:                                            ; preds = %B2368.preheader65, %B2368
  %lsr.iv159 = phi i64 [ %unroll_iter44, %B2368.preheader65 ], [ %lsr.iv.next160, %B2368 ]
  %.317113121314 = phi i64 [ %.3178.1.1, %B2368 ], [ 0, %B2368.preheader65 ]
  %53 = shl i64 %.317113121314, 3
  %scevgep144 = getelementptr i8, ptr %lsr.iv139, i64 %53
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -16
  %scevgep146 = getelementptr i8, ptr %scevgep144, i64 -24
  %.3211 = load double, ptr %scevgep146, align 8
  %54 = shl i64 %.317113121314, 3
  %scevgep154 = getelementptr i8, ptr %scevgep151, i64 %54
  %scevgep157 = getelementptr i8, ptr %scevgep154, i64 -16
  %scevgep158 = getelementptr i8, ptr %scevgep154, i64 -24
  %.3220 = load double, ptr %scevgep158, align 8
  %.3222 = fmul double %.3078, %.3220
  %.3223 = fsub double %.3211, %.3222
  store double %.3223, ptr %scevgep146, align 8
  %.3211.1 = load double, ptr %scevgep145, align 8
  %.3220.1 = load double, ptr %scevgep157, align 8
  %.3222.1 = fmul double %.3078, %.3220.1
  %.3223.1 = fsub double %.3211.1, %.3222.1
  store double %.3223.1, ptr %scevgep145, align 8
  %.3178.1 = shl i64 %.317113121314, 3
  %scevgep142 = getelementptr i8, ptr %lsr.iv139, i64 %.3178.1
  %scevgep143 = getelementptr i8, ptr %scevgep142, i64 -8
  %.3211.161 = load double, ptr %scevgep143, align 8
  %55 = shl i64 %.317113121314, 3
  %scevgep152 = getelementptr i8, ptr %scevgep151, i64 %55
  %scevgep153 = getelementptr i8, ptr %scevgep152, i64 -8
  %.3220.162 = load double, ptr %scevgep153, align 8
  %.3222.163 = fmul double %.3078, %.3220.162
  %.3223.164 = fsub double %.3211.161, %.3222.163
  store double %.3223.164, ptr %scevgep143, align 8
  %.3178.1.1 = add i64 %.317113121314, 4
  %.3211.1.1 = load double, ptr %scevgep142, align 8
  %.3220.1.1 = load double, ptr %scevgep152, align 8
  %.3222.1.1 = fmul double %.3078, %.3220.1.1
  %.3223.1.1 = fsub double %.3211.1.1, %.3222.1.1
  store double %.3223.1.1, ptr %scevgep142, align 8
  %lsr.iv.next160 = add i64 %lsr.iv159, -2
  %niter60.ncmp.1 = icmp eq i64 %lsr.iv.next160, 0
  br i1 %niter60.ncmp.1, label %B2458.loopexit.unr-lcssa.unr-lcssa, label %B2368

B2458.loopexit.unr-lcssa.unr-lcssa:               ; preds = %B2368
  %56 = and i64 %119, 1
  %57 = icmp eq i64 %56, 0
  br i1 %57, label %B2458.loopexit.unr-lcssa, label %B2368.epil.preheader50

B2368.epil.preheader50:                           ; preds = %B2458.loopexit.unr-lcssa.unr-lcssa, %B2368.preheader
  %.317113121314.epil.init = phi i64 [ 0, %B2368.preheader ], [ %.3178.1.1, %B2458.loopexit.unr-lcssa.unr-lcssa ]
  %58 = shl i64 %.317113121314.epil.init, 3
  %scevgep244.epil = getelementptr i8, ptr %lsr.iv241, i64 %58
  %scevgep245.epil = getelementptr i8, ptr %scevgep244.epil, i64 -8
  %.3211.epil52 = load double, ptr %scevgep245.epil, align 8
  %scevgep249.epil = getelementptr i8, ptr %scevgep247, i64 %58
  %scevgep250.epil = getelementptr i8, ptr %scevgep249.epil, i64 -8
  %.3220.epil53 = load double, ptr %scevgep250.epil, align 8
  %.3222.epil54 = fmul double %.3078, %.3220.epil53
  %.3223.epil55 = fsub double %.3211.epil52, %.3222.epil54
  store double %.3223.epil55, ptr %scevgep245.epil, align 8
  %.3211.1.epil = load double, ptr %scevgep244.epil, align 8
  %.3220.1.epil = load double, ptr %scevgep249.epil, align 8
  %.3222.1.epil = fmul double %.3078, %.3220.1.epil
  %.3223.1.epil = fsub double %.3211.1.epil, %.3222.1.epil
  store double %.3223.1.epil, ptr %scevgep244.epil, align 8
  br label %B2458.loopexit.unr-lcssa

B2458.loopexit.unr-lcssa:                         ; preds = %B2458.loopexit.unr-lcssa.unr-lcssa, %B2368.epil.preheader50
  %59 = and i64 %arg.D, 1
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %B2458, label %B2368.epil.preheader

B2368.epil.preheader:                             ; preds = %B2368.lr.ph, %B2458.loopexit.unr-lcssa
  %gep17 = getelementptr double, ptr %invariant.gep16, i64 %.3205
  %.3211.epil = load double, ptr %gep17, align 8
  %sunkaddr246 = mul i64 %.2924, 8
  %sunkaddr247 = getelementptr inbounds i8, ptr %invariant.gep20, i64 %sunkaddr246
  %.3220.epil = load double, ptr %sunkaddr247, align 8
  %.3222.epil = fmul double %.3078, %.3220.epil
  %.3223.epil = fsub double %.3211.epil, %.3222.epil
  store double %.3223.epil, ptr %gep17, align 8
  br label %B2458

B2458:                                            ; preds = %B2368.epil.preheader, %B2458.loopexit.unr-lcssa, %B2296, %B2282
  %scevgep242 = getelementptr i8, ptr %lsr.iv241, i64 %104
  %scevgep140 = getelementptr i8, ptr %lsr.iv139, i64 %104
  %exitcond1621.not = icmp eq i64 %arg.D, %.3039
  br i1 %exitcond1621.not, label %B2871, label %B2282

B2622:                                            ; preds = %B2622.preheader.new, %B2622
  %bound.3.01545 = phi double [ 0.000000e+00, %B2622.preheader.new ], [ %.3567.3, %B2622 ]
  %.352315411543 = phi i64 [ 0, %B2622.preheader.new ], [ %.3530.3, %B2622 ]
  %61 = shl i64 %.352315411543, 3
  %scevgep147 = getelementptr i8, ptr %scevgep141, i64 %61
  %scevgep148 = getelementptr i8, ptr %scevgep147, i64 -24
  %.3559 = load double, ptr %scevgep148, align 8
  %scevgep155 = getelementptr i8, ptr %scevgep149, i64 %61
  %scevgep156 = getelementptr i8, ptr %scevgep155, i64 -24
  %.3564 = load double, ptr %scevgep156, align 8
  %.3565 = fmul double %.3559, %.3564
  %.3567 = fadd double %bound.3.01545, %.3565
  %62 = shl i64 %.352315411543, 3
  %scevgep93 = getelementptr i8, ptr %scevgep141, i64 %62
  %scevgep94 = getelementptr i8, ptr %scevgep93, i64 -16
  %.3559.1 = load double, ptr %scevgep94, align 8
  %63 = shl i64 %.352315411543, 3
  %scevgep89 = getelementptr i8, ptr %scevgep149, i64 %63
  %scevgep90 = getelementptr i8, ptr %scevgep89, i64 -16
  %.3564.1 = load double, ptr %scevgep90, align 8
  %.3565.1 = fmul double %.3559.1, %.3564.1
  %.3567.1 = fadd double %.3567, %.3565.1
  %64 = shl i64 %.352315411543, 3
  %scevgep91 = getelementptr i8, ptr %scevgep141, i64 %64
  %scevgep92 = getelementptr i8, ptr %scevgep91, i64 -8
  %.3559.2 = load double, ptr %scevgep92, align 8
  %65 = shl i64 %.352315411543, 3
  %scevgep87 = getelementptr i8, ptr %scevgep149, i64 %65
  %scevgep88 = getelementptr i8, ptr %scevgep87, i64 -8
  %.3564.2 = load double, ptr %scevgep88, align 8
  %.3565.2 = fmul double %.3559.2, %.3564.2
  %.3567.2 = fadd double %.3567.1, %.3565.2
  %.3530.3 = add i64 %.352315411543, 4
  %.3559.3 = load double, ptr %scevgep147, align 8
  %.3564.3 = load double, ptr %scevgep155, align 8
  %.3565.3 = fmul double %.3559.3, %.3564.3
  %.3567.3 = fadd double %.3567.2, %.3565.3
  %niter88.ncmp.3 = icmp eq i64 %unroll_iter68, %.3530.3
  br i1 %niter88.ncmp.3, label %B2678.endif.thread.unr-lcssa, label %B2622

B2760:                                            ; preds = %B2760.preheader, %B2760
  %d.5.11554 = phi double [ %.3845.3, %B2760 ], [ %.3709, %B2760.preheader ]
  %.379915501552 = phi i64 [ %.3806.3, %B2760 ], [ 0, %B2760.preheader ]
  %66 = shl i64 %.379915501552, 3
  %scevgep119 = getelementptr i8, ptr %scevgep113, i64 %66
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -24
  %.3835 = load double, ptr %scevgep120, align 8
  %scevgep128 = getelementptr i8, ptr %lsr.iv, i64 %66
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 -24
  %.3842 = load double, ptr %scevgep129, align 8
  %.3843 = fmul double %.3835, %.3842
  %.3845 = fsub double %d.5.11554, %.3843
  %67 = shl i64 %.379915501552, 3
  %scevgep81 = getelementptr i8, ptr %scevgep113, i64 %67
  %scevgep82 = getelementptr i8, ptr %scevgep81, i64 -16
  %.3835.1 = load double, ptr %scevgep82, align 8
  %68 = shl i64 %.379915501552, 3
  %scevgep77 = getelementptr i8, ptr %lsr.iv, i64 %68
  %scevgep78 = getelementptr i8, ptr %scevgep77, i64 -16
  %.3842.1 = load double, ptr %scevgep78, align 8
  %.3843.1 = fmul double %.3835.1, %.3842.1
  %.3845.1 = fsub double %.3845, %.3843.1
  %69 = shl i64 %.379915501552, 3
  %scevgep79 = getelementptr i8, ptr %scevgep113, i64 %69
  %scevgep80 = getelementptr i8, ptr %scevgep79, i64 -8
  %.3835.2 = load double, ptr %scevgep80, align 8
  %70 = shl i64 %.379915501552, 3
  %scevgep75 = getelementptr i8, ptr %lsr.iv, i64 %70
  %scevgep76 = getelementptr i8, ptr %scevgep75, i64 -8
  %.3842.2 = load double, ptr %scevgep76, align 8
  %.3843.2 = fmul double %.3835.2, %.3842.2
  %.3845.2 = fsub double %.3845.1, %.3843.2
  %.3806.3 = add i64 %.379915501552, 4
  %.3835.3 = load double, ptr %scevgep119, align 8
  %.3842.3 = load double, ptr %scevgep128, align 8
  %.3843.3 = fmul double %.3835.3, %.3842.3
  %.3845.3 = fsub double %.3845.2, %.3843.3
  %niter95.ncmp.3 = icmp eq i64 %unroll_iter68, %.3806.3
  br i1 %niter95.ncmp.3, label %B2822.loopexit.unr-lcssa, label %B2760

B2822.loopexit.unr-lcssa:                         ; preds = %B2760
  %71 = icmp eq i64 %xtraiter64, 0
  br i1 %71, label %B2822.loopexit, label %B2760.epil.preheader

B2760.epil.preheader:                             ; preds = %B2710.endif, %B2822.loopexit.unr-lcssa
  %d.5.11554.epil.init = phi double [ %.3709, %B2710.endif ], [ %.3845.3, %B2822.loopexit.unr-lcssa ]
  %.379915501552.epil.init = phi i64 [ 0, %B2710.endif ], [ %unroll_iter68, %B2822.loopexit.unr-lcssa ]
  %72 = shl i64 %.379915501552.epil.init, 3
  %scevgep132 = getelementptr i8, ptr %lsr.iv130, i64 %72
  %scevgep135 = getelementptr i8, ptr %170, i64 %72
  br label %B2760.epil

B2760.epil:                                       ; preds = %B2760.epil, %B2760.epil.preheader
  %d.5.11554.epil = phi double [ %d.5.11554.epil.init, %B2760.epil.preheader ], [ %.3845.epil, %B2760.epil ]
  %epil.iter90 = phi i64 [ 0, %B2760.epil.preheader ], [ %epil.iter90.next, %B2760.epil ]
  %73 = shl i64 %epil.iter90, 3
  %scevgep84 = getelementptr i8, ptr %scevgep135, i64 %73
  %.3835.epil = load double, ptr %scevgep84, align 8
  %74 = shl i64 %epil.iter90, 3
  %scevgep83 = getelementptr i8, ptr %scevgep132, i64 %74
  %.3842.epil = load double, ptr %scevgep83, align 8
  %.3843.epil = fmul double %.3835.epil, %.3842.epil
  %.3845.epil = fsub double %d.5.11554.epil, %.3843.epil
  %epil.iter90.next = add i64 %epil.iter90, 1
  %epil.iter90.cmp.not = icmp eq i64 %xtraiter64, %epil.iter90.next
  br i1 %epil.iter90.cmp.not, label %B2822.loopexit, label %B2760.epil

B2822.loopexit:                                   ; preds = %B2760.epil, %B2822.loopexit.unr-lcssa
  %.3845.lcssa = phi double [ %.3845.3, %B2822.loopexit.unr-lcssa ], [ %.3845.epil, %B2760.epil ]
  %.3678 = add i64 %.367115591565, 1
  %.3859 = fcmp ogt double %.3845.lcssa, 0.000000e+00
  br i1 %.3859, label %B2834, label %B2868

B2834:                                            ; preds = %B2822.loopexit
  %.3867 = getelementptr i64, ptr %96, i64 %.367115591565
  %.3868 = load i64, ptr %.3867, align 8
  %.3870 = sitofp i64 %.3868 to double
  %.3871 = fmul double %.3845.lcssa, %.3870
  %.3875 = fadd double %bound.4.01567, %.3871
  br label %B2868

B2868:                                            ; preds = %B2834, %B2822.loopexit
  %bound.5.1 = phi double [ %.3875, %B2834 ], [ %bound.4.01567, %B2822.loopexit ]
  %scevgep122 = getelementptr i8, ptr %lsr.iv, i64 %104
  %scevgep131 = getelementptr i8, ptr %lsr.iv130, i64 %104
  %exitcond1625.not = icmp eq i64 %.3678, %arg.n
  br i1 %exitcond1625.not, label %common.ret, label %B2710.endif

common.ret.loopexit.unr-lcssa:                    ; preds = %B2868.us.1
  %75 = and i64 %arg.n, 1
  %lcmp.mod98.not = icmp eq i64 %75, 0
  br i1 %lcmp.mod98.not, label %common.ret, label %B2710.endif.us.epil.preheader

B2710.endif.us.epil.preheader:                    ; preds = %B2710.endif.us.preheader, %common.ret.loopexit.unr-lcssa
  %bound.4.01567.us.epil.init = phi double [ 0.000000e+00, %B2710.endif.us.preheader ], [ %bound.5.1.us.1, %common.ret.loopexit.unr-lcssa ]
  %.367115591565.us.epil.init = phi i64 [ 0, %B2710.endif.us.preheader ], [ %unroll_iter101, %common.ret.loopexit.unr-lcssa ]
  %.3708.us.epil = getelementptr double, ptr %arg.v, i64 %.367115591565.us.epil.init
  %.3709.us.epil = load double, ptr %.3708.us.epil, align 8
  %.3859.us.epil = fcmp ogt double %.3709.us.epil, 0.000000e+00
  br i1 %.3859.us.epil, label %B2834.us.epil, label %common.ret

B2834.us.epil:                                    ; preds = %B2710.endif.us.epil.preheader
  %.3867.us.epil = getelementptr i64, ptr %96, i64 %.367115591565.us.epil.init
  %.3868.us.epil = load i64, ptr %.3867.us.epil, align 8
  %.3870.us.epil = sitofp i64 %.3868.us.epil to double
  %.3871.us.epil = fmul double %.3709.us.epil, %.3870.us.epil
  %.3875.us.epil = fadd double %bound.4.01567.us.epil.init, %.3871.us.epil
  br label %common.ret

common.ret:                                       ; preds = %B556.endif.thread, %B2868, %B2678.endif.thread, %B2678.endif, %B2834.us.epil, %B2710.endif.us.epil.preheader, %common.ret.loopexit.unr-lcssa
  %bound.4.0.lcssa = phi double [ 0.000000e+00, %B2678.endif ], [ %bound.5.1, %B2868 ], [ %.3567.lcssa, %B2678.endif.thread ], [ %bound.4.01567.us.epil.init, %B2710.endif.us.epil.preheader ], [ %bound.5.1.us.1, %common.ret.loopexit.unr-lcssa ], [ %.3875.us.epil, %B2834.us.epil ], [ 0.000000e+00, %B556.endif.thread ]
  store double %bound.4.0.lcssa, ptr %retptr, align 8
  ret i32 0

B2871:                                            ; preds = %B2458, %B2052, %B1890
  %.703 = icmp ugt i64 %.70213351454, 1
  br i1 %.703, label %B370.endif, label %B2464.endif

B2872:                                            ; preds = %B898, %B884, %B854.thread, %B828, %B798, %B632, %B600
  %enter.7.2 = phi i64 [ %.115412211231, %B828 ], [ %enter.6.11233, %B600 ], [ %enter.6.11233, %B632 ], [ %.115412211231, %B898 ], [ %enter.6.11233, %B884 ], [ %enter.6.11233, %B798 ], [ %enter.6.11233, %B854.thread ]
  %best.5.2 = phi double [ %d.4.3.lcssa, %B828 ], [ %best.4.11234, %B600 ], [ %best.4.11234, %B632 ], [ %.1447, %B898 ], [ %best.4.11234, %B884 ], [ %best.4.11234, %B798 ], [ %best.4.11234, %B854.thread ]
  %up.7.2 = phi double [ 1.000000e+00, %B828 ], [ %up.6.11235, %B600 ], [ %up.6.11235, %B632 ], [ -1.000000e+00, %B898 ], [ %up.6.11235, %B884 ], [ %up.6.11235, %B798 ], [ %up.6.11235, %B854.thread ]
  %scevgep184 = getelementptr i8, ptr %lsr.iv183, i64 %104
  %exitcond1613.not = icmp eq i64 %arg.n, %.1161
  br i1 %exitcond1613.not, label %B914.endif, label %B600

B2873:                                            ; preds = %B1636.endif, %B1482.endif, %B1748, %B1582, %B1568
  %step.5.2 = phi double [ %step.4.11289, %B1482.endif ], [ %.2295, %B1568 ], [ %.2442, %B1748 ], [ %step.4.11289, %B1636.endif ], [ %step.4.11289, %B1582 ]
  %leave.4.2 = phi i64 [ %leave.3.11290, %B1482.endif ], [ %.218212841287, %B1568 ], [ %.218212841287, %B1748 ], [ %leave.3.11290, %B1636.endif ], [ %leave.3.11290, %B1582 ]
  %full.4.2 = phi i64 [ %full.3.11291, %B1482.endif ], [ 0, %B1568 ], [ 1, %B1748 ], [ %full.3.11291, %B1636.endif ], [ %full.3.11291, %B1582 ]
  %exitcond1617.not = icmp eq i64 %arg.D, %.2189
  br i1 %exitcond1617.not, label %B1762, label %B1418

B212.endif:                                       ; preds = %B122.B172_crit_edge.us, %B0.endif
  %.399 = icmp sgt i64 %arg.n, 0
  br i1 %.399, label %B244.lr.ph, label %B264.endif

B244.lr.ph:                                       ; preds = %B212.endif
  %76 = getelementptr i64, ptr %arg.I, i64 %.60
  %77 = shl i64 %arg.n, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %76, i8 0, i64 %77, i1 false)
  br label %B264.endif

B264.endif:                                       ; preds = %B244.lr.ph, %B212.endif
  %.491 = add i64 %.60, %arg.n
  %.5751184.not = icmp slt i64 %arg.D, 1
  br i1 %.5751184.not, label %B370.endif.lr.ph, label %B306.lr.ph

B306.lr.ph:                                       ; preds = %B264.endif
  %xtraiter24 = and i64 %arg.D, 7
  %78 = icmp ult i64 %arg.D, 8
  br i1 %78, label %B306.epil.preheader, label %B306.lr.ph.new

B306.lr.ph.new:                                   ; preds = %B306.lr.ph
  %const_mat = add i64 %const, -6
  %unroll_iter27 = and i64 %arg.D, %const_mat
  %79 = shl i64 %.491, 3
  %80 = getelementptr i8, ptr %arg.I, i64 %79
  %scevgep253 = getelementptr i8, ptr %80, i64 56
  %81 = add i64 %arg.D, -8
  %82 = lshr i64 %81, 3
  %83 = add i64 %82, 1
  %84 = icmp eq i64 %82, 0
  br i1 %84, label %B306.epil.preheader28, label %B306.lr.ph.new.new

B306.lr.ph.new.new:                               ; preds = %B306.lr.ph.new
  %unroll_iter33 = and i64 %83, 4611686018427387902
  %85 = add i64 %79, 120
  %scevgep162 = getelementptr i8, ptr %arg.I, i64 %85
  br label %B306

B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa:    ; preds = %B306
  %86 = and i64 %83, 1
  %lcmp.mod.not = icmp eq i64 %86, 0
  br i1 %lcmp.mod.not, label %B370.endif.lr.ph.loopexit.unr-lcssa, label %B306.epil.preheader28

B306.epil.preheader28:                            ; preds = %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa, %B306.lr.ph.new
  %.58111831185.epil.init31 = phi i64 [ 0, %B306.lr.ph.new ], [ %.588.7.1, %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa ]
  %87 = shl i64 %.58111831185.epil.init31, 3
  %scevgep267.epil = getelementptr i8, ptr %scevgep253, i64 %87
  %scevgep268.epil = getelementptr i8, ptr %scevgep267.epil, i64 -56
  store i64 2, ptr %scevgep268.epil, align 8
  %scevgep266.epil = getelementptr i8, ptr %scevgep267.epil, i64 -48
  store i64 2, ptr %scevgep266.epil, align 8
  %scevgep264.epil = getelementptr i8, ptr %scevgep267.epil, i64 -40
  store i64 2, ptr %scevgep264.epil, align 8
  %scevgep262.epil = getelementptr i8, ptr %scevgep267.epil, i64 -32
  store i64 2, ptr %scevgep262.epil, align 8
  %scevgep260.epil = getelementptr i8, ptr %scevgep267.epil, i64 -24
  store i64 2, ptr %scevgep260.epil, align 8
  %scevgep258.epil = getelementptr i8, ptr %scevgep267.epil, i64 -16
  store i64 2, ptr %scevgep258.epil, align 8
  %scevgep256.epil = getelementptr i8, ptr %scevgep267.epil, i64 -8
  store i64 2, ptr %scevgep256.epil, align 8
  store i64 2, ptr %scevgep267.epil, align 8
  br label %B370.endif.lr.ph.loopexit.unr-lcssa

B370.endif.lr.ph.loopexit.unr-lcssa:              ; preds = %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa, %B306.epil.preheader28
  %lcmp.mod25.not = icmp eq i64 %xtraiter24, 0
  br i1 %lcmp.mod25.not, label %B370.endif.lr.ph, label %B306.epil.preheader

B306.epil.preheader:                              ; preds = %B370.endif.lr.ph.loopexit.unr-lcssa, %B306.lr.ph
  %.58111831185.epil.init = phi i64 [ 0, %B306.lr.ph ], [ %unroll_iter27, %B370.endif.lr.ph.loopexit.unr-lcssa ]
  %88 = add i64 %.58111831185.epil.init, %.491
  %89 = shl i64 %88, 3
  %scevgep251 = getelementptr i8, ptr %arg.I, i64 %89
  br label %B306.epil

B306.epil:                                        ; preds = %B306.epil, %B306.epil.preheader
  %epil.iter = phi i64 [ 0, %B306.epil.preheader ], [ %epil.iter.next, %B306.epil ]
  %90 = shl i64 %epil.iter, 3
  %scevgep161 = getelementptr i8, ptr %scevgep251, i64 %90
  store i64 2, ptr %scevgep161, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter24, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B370.endif.lr.ph, label %B306.epil

B370.endif.lr.ph:                                 ; preds = %B306.epil, %B370.endif.lr.ph.loopexit.unr-lcssa, %B264.endif
  %91 = getelementptr i64, ptr %arg.I, i64 %arg.p
  %92 = getelementptr double, ptr %arg.F, i64 %arg.f
  %93 = getelementptr double, ptr %arg.F, i64 %.40
  %94 = getelementptr double, ptr %93, i64 %arg.D
  %95 = getelementptr i64, ptr %arg.I, i64 %.60
  %96 = getelementptr i64, ptr %arg.I, i64 %arg.ub
  %97 = getelementptr double, ptr %arg.F, i64 %arg.cap
  %98 = getelementptr i64, ptr %arg.I, i64 %.491
  %.2038 = sub i64 %arg.f, %arg.n
  %99 = getelementptr double, ptr %94, i64 %arg.D
  %100 = getelementptr double, ptr %arg.F, i64 %.2038
  %101 = add i64 %arg.D, -1
  %unroll_iter34 = and i64 %arg.D, %const
  %unroll_iter49 = and i64 %arg.D, -2
  %xtraiter64 = and i64 %arg.D, 3
  %const_mat220 = add i64 %const, -2
  %unroll_iter68 = and i64 %arg.D, %const_mat220
  %102 = shl i64 %arg.p, 3
  %103 = getelementptr i8, ptr %arg.I, i64 %102
  %104 = shl i64 %arg.D, 3
  %105 = shl i64 %arg.D, 4
  %106 = add i64 %104, 8
  %107 = mul i64 %106, %arg.D
  %108 = shl i64 %arg.f, 3
  %109 = getelementptr i8, ptr %arg.F, i64 %107
  %110 = getelementptr i8, ptr %109, i64 %108
  %scevgep178 = getelementptr i8, ptr %110, i64 8
  %scevgep182 = getelementptr i8, ptr %arg.A, i64 8
  %111 = shl i64 %arg.cap, 3
  %112 = getelementptr i8, ptr %arg.F, i64 %111
  %scevgep188 = getelementptr i8, ptr %112, i64 8
  %113 = add i64 %arg.n, 1
  %114 = getelementptr i8, ptr %arg.F, i64 %108
  %scevgep201 = getelementptr i8, ptr %114, i64 8
  %115 = shl i64 %.40, 3
  %116 = getelementptr i8, ptr %arg.F, i64 %115
  %scevgep221 = getelementptr i8, ptr %116, i64 8
  %scevgep228 = getelementptr i8, ptr %114, i64 24
  %.1011.epil = mul i64 %unroll_iter34, %arg.D
  %invariant.gep11 = getelementptr double, ptr %92, i64 %.1011.epil
  %invariant.gep = getelementptr double, ptr %arg.A, i64 %unroll_iter34
  %.1692.epil = add i64 %unroll_iter49, %arg.n
  %invariant.gep14 = getelementptr double, ptr %92, i64 %unroll_iter34
  %invariant.gep18 = getelementptr double, ptr %arg.A, i64 %unroll_iter34
  %invariant.gep16 = getelementptr double, ptr %92, i64 %unroll_iter34
  %invariant.gep20 = getelementptr double, ptr %92, i64 %unroll_iter34
  %117 = add i64 %unroll_iter34, -2
  %118 = lshr i64 %117, 1
  %119 = add i64 %118, 1
  %unroll_iter44 = and i64 %119, -2
  %scevgep107 = getelementptr i8, ptr %93, i64 %105
  %120 = add i64 %115, 24
  %scevgep111 = getelementptr i8, ptr %arg.F, i64 %120
  %121 = add i64 %108, 24
  %scevgep150 = getelementptr i8, ptr %arg.F, i64 %121
  br label %B370.endif

B370.endif:                                       ; preds = %B370.endif.lr.ph, %B2871
  %.70213351454 = phi i64 [ 400, %B370.endif.lr.ph ], [ %.712, %B2871 ]
  %122 = icmp slt i64 %arg.D, 1
  %.712 = add i64 %.70213351454, -1
  br i1 %122, label %B556.endif.thread, label %B442.lr.ph.preheader

B442.lr.ph.preheader:                             ; preds = %B370.endif
  br label %B442.lr.ph

B442.lr.ph:                                       ; preds = %B442.lr.ph.preheader, %B538
  %lsr.iv173 = phi ptr [ %scevgep174, %B538 ], [ %92, %B442.lr.ph.preheader ]
  %.82711991205 = phi i64 [ %.834, %B538 ], [ 0, %B442.lr.ph.preheader ]
  %123 = icmp eq i64 %101, 0
  br i1 %123, label %B442.epil.preheader, label %B442.preheader

B442.preheader:                                   ; preds = %B442.lr.ph
  br label %B442

B556.endif:                                       ; preds = %B538
  %124 = icmp slt i64 %arg.n, 1
  br i1 %124, label %B946.preheader, label %B600.preheader

B556.endif.thread:                                ; preds = %B370.endif
  %125 = icmp slt i64 %arg.n, 1
  br i1 %125, label %common.ret, label %B600.preheader

B600.preheader:                                   ; preds = %B556.endif.thread, %B556.endif
  br label %B600

B664.endif:                                       ; preds = %B632
  %126 = icmp slt i64 %arg.D, 1
  %.1228 = getelementptr double, ptr %arg.v, i64 %.115412211231
  %.1229 = load double, ptr %.1228, align 8
  br i1 %126, label %B798, label %B712.lr.ph

B712.lr.ph:                                       ; preds = %B664.endif
  %127 = icmp eq i64 %101, 0
  %.1358 = mul i64 %.115412211231, %arg.D
  br i1 %127, label %B712.epil.preheader, label %B712.preheader

B712.preheader:                                   ; preds = %B712.lr.ph
  br label %B712

B914.endif:                                       ; preds = %B2872
  %128 = icmp slt i64 %arg.D, 1
  br i1 %128, label %B1050.thread, label %B946.preheader

B946.preheader:                                   ; preds = %B914.endif, %B556.endif
  %up.4.11250.ph = phi double [ 1.000000e+00, %B556.endif ], [ %up.7.2, %B914.endif ]
  %best.7.11249.ph = phi double [ 1.000000e-10, %B556.endif ], [ %best.5.2, %B914.endif ]
  %enter.4.11248.ph = phi i64 [ -1, %B556.endif ], [ %enter.7.2, %B914.endif ]
  %129 = icmp eq i64 %101, 0
  br i1 %129, label %B946.epil.preheader, label %B946.preheader67

B946.preheader67:                                 ; preds = %B946.preheader
  br label %B946

B1068.endif:                                      ; preds = %B1050
  %130 = icmp slt i64 %arg.D, 1
  br i1 %130, label %B1314, label %B1100.lr.ph

B1100.lr.ph:                                      ; preds = %B1068.endif
  %.2003 = mul i64 %enter.5.2.lcssa, %arg.D
  %131 = getelementptr double, ptr %100, i64 %enter.5.2.lcssa
  %132 = mul i64 %enter.5.2.lcssa, %104
  %scevgep208 = getelementptr i8, ptr %scevgep182, i64 %132
  br label %B1100

B1150.lr.ph:                                      ; preds = %B1100
  %133 = icmp eq i64 %101, 0
  br i1 %133, label %B1150.epil.preheader, label %B1150.preheader

B1150.preheader:                                  ; preds = %B1150.lr.ph
  br label %B1150

B1378.endif:                                      ; preds = %B1314
  %134 = icmp slt i64 %arg.D, 1
  %.2078 = getelementptr i64, ptr %96, i64 %enter.4.1.lcssa16291634
  %.2079 = load i64, ptr %.2078, align 8
  %.2080 = sitofp i64 %.2079 to double
  br i1 %134, label %B1890, label %B1418.preheader

B1378.endif.thread:                               ; preds = %B1314
  %135 = icmp slt i64 %arg.D, 1
  br i1 %135, label %B2678.endif, label %B1418.preheader

B1418.preheader:                                  ; preds = %B1378.endif.thread, %B1378.endif
  %step.4.11289.ph = phi double [ %.2080, %B1378.endif ], [ 1.000000e+300, %B1378.endif.thread ]
  br label %B1418

B1482.endif:                                      ; preds = %B1418
  %136 = shl i64 %.218212841287, 3
  %scevgep106 = getelementptr i8, ptr %93, i64 %136
  %.2257 = load double, ptr %scevgep106, align 8
  %.10.i = fcmp olt double %.2257, 0.000000e+00
  %.11.i = select i1 %.10.i, double 0.000000e+00, double %.2257
  %.2295 = fdiv double %.11.i, %.2231
  %.2301 = fcmp olt double %.2295, %step.4.11289
  br i1 %.2301, label %B1568, label %B2873

B1636.endif:                                      ; preds = %B1582
  %.2394 = getelementptr i64, ptr %96, i64 %.2222
  %.2395 = load i64, ptr %.2394, align 8
  %137 = shl i64 %.218212841287, 3
  %scevgep105 = getelementptr i8, ptr %93, i64 %137
  %.2401 = load double, ptr %scevgep105, align 8
  %.2402 = sitofp i64 %.2395 to double
  %.2403 = fsub double %.2402, %.2401
  %.10.i4 = fcmp olt double %.2403, 0.000000e+00
  %.11.i5 = select i1 %.10.i4, double 0.000000e+00, double %.2403
  %.2438 = fneg double %.2231
  %.2442 = fdiv double %.11.i5, %.2438
  %.2448 = fcmp olt double %.2442, %step.4.11289
  br i1 %.2448, label %B1748, label %B2873

B1780.endif:                                      ; preds = %B1762
  %138 = icmp slt i64 %arg.D, 1
  br i1 %138, label %B1878, label %B1812.preheader

B1812.preheader:                                  ; preds = %B1780.endif
  %139 = icmp eq i64 %101, 0
  br i1 %139, label %B1812.epil.preheader, label %B1812.preheader25

B1812.preheader25:                                ; preds = %B1812.preheader
  %140 = icmp eq i64 %117, 0
  br i1 %140, label %B1812.epil.preheader35, label %B1812.preheader66

B1812.preheader66:                                ; preds = %B1812.preheader25
  br label %B1812

B2196.lr.ph:                                      ; preds = %B2052
  %141 = icmp ult i64 %101, 3
  %.2924 = mul i64 %leave.4.2, %arg.D
  %.pre = mul i64 %leave.4.2, %104
  br i1 %141, label %B2196.epil.preheader, label %B2196.preheader

B2196.preheader:                                  ; preds = %B2196.lr.ph
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 %.pre
  br label %B2196

B2368.lr.ph:                                      ; preds = %B2296
  %142 = icmp eq i64 %101, 0
  %.3205 = mul i64 %.303213191329, %arg.D
  br i1 %142, label %B2368.epil.preheader, label %B2368.preheader

B2368.preheader:                                  ; preds = %B2368.lr.ph
  %143 = icmp eq i64 %117, 0
  br i1 %143, label %B2368.epil.preheader50, label %B2368.preheader65

B2368.preheader65:                                ; preds = %B2368.preheader
  br label %B2368

B2464.endif:                                      ; preds = %B2871, %B1762, %B1050
  %144 = icmp slt i64 %arg.D, 1
  br i1 %144, label %B2678.endif, label %B2496.lr.ph

B2496.lr.ph:                                      ; preds = %B2464.endif
  %145 = icmp eq i64 %101, 0
  %146 = getelementptr double, ptr %arg.F, i64 %arg.lam
  br i1 %145, label %B2496.endif.epil.preheader, label %B2496.lr.ph.new

B2496.lr.ph.new:                                  ; preds = %B2496.lr.ph
  %147 = shl i64 %arg.lam, 3
  %148 = getelementptr i8, ptr %arg.F, i64 %147
  %scevgep165 = getelementptr i8, ptr %148, i64 8
  br label %B2496.endif

B2496.endif:                                      ; preds = %B2496.endif, %B2496.lr.ph.new
  %.334815341536 = phi i64 [ 0, %B2496.lr.ph.new ], [ %.3355.1, %B2496.endif ]
  %149 = shl i64 %.334815341536, 3
  %scevgep159 = getelementptr i8, ptr %scevgep178, i64 %149
  %scevgep160 = getelementptr i8, ptr %scevgep159, i64 -8
  %.3384 = load double, ptr %scevgep160, align 8
  %.10.i6 = fcmp olt double %.3384, 0.000000e+00
  %.11.i7 = select i1 %.10.i6, double 0.000000e+00, double %.3384
  %150 = shl i64 %.334815341536, 3
  %scevgep95 = getelementptr i8, ptr %scevgep188, i64 %150
  %scevgep96 = getelementptr i8, ptr %scevgep95, i64 -8
  %.3417 = load double, ptr %scevgep96, align 8
  %.3421 = fdiv double %.11.i7, %.3417
  %151 = shl i64 %.334815341536, 3
  %scevgep97 = getelementptr i8, ptr %scevgep165, i64 %151
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -8
  store double %.3421, ptr %scevgep98, align 8
  %.3384.1 = load double, ptr %scevgep159, align 8
  %.10.i6.1 = fcmp olt double %.3384.1, 0.000000e+00
  %.11.i7.1 = select i1 %.10.i6.1, double 0.000000e+00, double %.3384.1
  %.3355.1 = add i64 %.334815341536, 2
  %.3417.1 = load double, ptr %scevgep95, align 8
  %.3421.1 = fdiv double %.11.i7.1, %.3417.1
  store double %.3421.1, ptr %scevgep97, align 8
  %niter81.ncmp.1 = icmp eq i64 %unroll_iter34, %.3355.1
  br i1 %niter81.ncmp.1, label %B2622.preheader.unr-lcssa, label %B2496.endif

B2622.preheader.unr-lcssa:                        ; preds = %B2496.endif
  %152 = and i64 %arg.D, 1
  %153 = icmp eq i64 %152, 0
  br i1 %153, label %B2622.preheader, label %B2496.endif.epil.preheader

B2496.endif.epil.preheader:                       ; preds = %B2622.preheader.unr-lcssa, %B2496.lr.ph
  %.3383.epil = getelementptr double, ptr %94, i64 %unroll_iter34
  %.3384.epil = load double, ptr %.3383.epil, align 8
  %.10.i6.epil = fcmp olt double %.3384.epil, 0.000000e+00
  %.11.i7.epil = select i1 %.10.i6.epil, double 0.000000e+00, double %.3384.epil
  %.3416.epil = getelementptr double, ptr %97, i64 %unroll_iter34
  %.3417.epil = load double, ptr %.3416.epil, align 8
  %.3421.epil = fdiv double %.11.i7.epil, %.3417.epil
  %.3425.epil = getelementptr double, ptr %146, i64 %unroll_iter34
  store double %.3421.epil, ptr %.3425.epil, align 8
  br label %B2622.preheader

B2622.preheader:                                  ; preds = %B2496.endif.epil.preheader, %B2622.preheader.unr-lcssa
  %154 = icmp ult i64 %arg.D, 4
  br i1 %154, label %B2622.epil.preheader, label %B2622.preheader.new

B2622.preheader.new:                              ; preds = %B2622.preheader
  %155 = shl i64 %arg.lam, 3
  %156 = getelementptr i8, ptr %arg.F, i64 %155
  %scevgep141 = getelementptr i8, ptr %156, i64 24
  %scevgep149 = getelementptr i8, ptr %112, i64 24
  br label %B2622

B2678.endif:                                      ; preds = %B1378.endif.thread, %B1050.thread, %B2464.endif
  %157 = icmp slt i64 %arg.n, 1
  br i1 %157, label %common.ret, label %B2710.endif.us.preheader

B2678.endif.thread.unr-lcssa:                     ; preds = %B2622
  %158 = icmp eq i64 %xtraiter64, 0
  br i1 %158, label %B2678.endif.thread, label %B2622.epil.preheader

B2622.epil.preheader:                             ; preds = %B2678.endif.thread.unr-lcssa, %B2622.preheader
  %bound.3.01545.epil.init = phi double [ 0.000000e+00, %B2622.preheader ], [ %.3567.3, %B2678.endif.thread.unr-lcssa ]
  %.352315411543.epil.init = phi i64 [ 0, %B2622.preheader ], [ %unroll_iter68, %B2678.endif.thread.unr-lcssa ]
  %159 = add i64 %.352315411543.epil.init, %arg.cap
  %160 = shl i64 %159, 3
  %scevgep137 = getelementptr i8, ptr %arg.F, i64 %160
  %161 = add i64 %.352315411543.epil.init, %arg.lam
  %162 = shl i64 %161, 3
  %scevgep139 = getelementptr i8, ptr %arg.F, i64 %162
  br label %B2622.epil

B2622.epil:                                       ; preds = %B2622.epil, %B2622.epil.preheader
  %bound.3.01545.epil = phi double [ %.3567.epil, %B2622.epil ], [ %bound.3.01545.epil.init, %B2622.epil.preheader ]
  %epil.iter83 = phi i64 [ %epil.iter83.next, %B2622.epil ], [ 0, %B2622.epil.preheader ]
  %163 = shl i64 %epil.iter83, 3
  %scevgep86 = getelementptr i8, ptr %scevgep139, i64 %163
  %.3559.epil = load double, ptr %scevgep86, align 8
  %164 = shl i64 %epil.iter83, 3
  %scevgep85 = getelementptr i8, ptr %scevgep137, i64 %164
  %.3564.epil = load double, ptr %scevgep85, align 8
  %.3565.epil = fmul double %.3559.epil, %.3564.epil
  %.3567.epil = fadd double %bound.3.01545.epil, %.3565.epil
  %epil.iter83.next = add i64 %epil.iter83, 1
  %epil.iter83.cmp.not = icmp eq i64 %xtraiter64, %epil.iter83.next
  br i1 %epil.iter83.cmp.not, label %B2678.endif.thread, label %B2622.epil

B2678.endif.thread:                               ; preds = %B2622.epil, %B2678.endif.thread.unr-lcssa
  %.3567.lcssa = phi double [ %.3567.3, %B2678.endif.thread.unr-lcssa ], [ %.3567.epil, %B2622.epil ]
  %165 = icmp slt i64 %arg.n, 1
  br i1 %165, label %common.ret, label %B2710.endif.preheader

B2710.endif.us.preheader:                         ; preds = %B2678.endif
  %166 = icmp eq i64 %arg.n, 1
  br i1 %166, label %B2710.endif.us.epil.preheader, label %B2710.endif.us.preheader.new

B2710.endif.us.preheader.new:                     ; preds = %B2710.endif.us.preheader
  %unroll_iter101 = and i64 %arg.n, %const
  %167 = shl i64 %arg.ub, 3
  %168 = getelementptr i8, ptr %arg.I, i64 %167
  %scevgep109 = getelementptr i8, ptr %168, i64 8
  br label %B2710.endif.us

B2710.endif.preheader:                            ; preds = %B2678.endif.thread
  %169 = shl i64 %arg.lam, 3
  %170 = getelementptr i8, ptr %arg.F, i64 %169
  %scevgep113 = getelementptr i8, ptr %170, i64 24
  %scevgep121 = getelementptr i8, ptr %arg.A, i64 24
  br label %B2710.endif

B2710.endif.us:                                   ; preds = %B2868.us.1, %B2710.endif.us.preheader.new
  %bound.4.01567.us = phi double [ 0.000000e+00, %B2710.endif.us.preheader.new ], [ %bound.5.1.us.1, %B2868.us.1 ]
  %.367115591565.us = phi i64 [ 0, %B2710.endif.us.preheader.new ], [ %.3678.us.1, %B2868.us.1 ]
  %sunkaddr248 = mul i64 %.367115591565.us, 8
  %sunkaddr249 = getelementptr i8, ptr %arg.v, i64 %sunkaddr248
  %.3709.us = load double, ptr %sunkaddr249, align 8
  %.3859.us = fcmp ogt double %.3709.us, 0.000000e+00
  br i1 %.3859.us, label %B2834.us, label %B2868.us

B2834.us:                                         ; preds = %B2710.endif.us
  %171 = shl i64 %.367115591565.us, 3
  %scevgep69 = getelementptr i8, ptr %scevgep109, i64 %171
  %scevgep70 = getelementptr i8, ptr %scevgep69, i64 -8
  %.3868.us = load i64, ptr %scevgep70, align 8
  %.3870.us = sitofp i64 %.3868.us to double
  %.3871.us = fmul double %.3709.us, %.3870.us
  %.3875.us = fadd double %bound.4.01567.us, %.3871.us
  br label %B2868.us

B2868.us:                                         ; preds = %B2834.us, %B2710.endif.us
  %bound.5.1.us = phi double [ %.3875.us, %B2834.us ], [ %bound.4.01567.us, %B2710.endif.us ]
  %.3678.us.1 = add i64 %.367115591565.us, 2
  %sunkaddr250 = mul i64 %.367115591565.us, 8
  %sunkaddr251 = getelementptr i8, ptr %arg.v, i64 %sunkaddr250
  %sunkaddr252 = getelementptr i8, ptr %sunkaddr251, i64 8
  %.3709.us.1 = load double, ptr %sunkaddr252, align 8
  %.3859.us.1 = fcmp ogt double %.3709.us.1, 0.000000e+00
  br i1 %.3859.us.1, label %B2834.us.1, label %B2868.us.1

B2834.us.1:                                       ; preds = %B2868.us
  %172 = shl i64 %.367115591565.us, 3
  %scevgep = getelementptr i8, ptr %scevgep109, i64 %172
  %.3868.us.1 = load i64, ptr %scevgep, align 8
  %.3870.us.1 = sitofp i64 %.3868.us.1 to double
  %.3871.us.1 = fmul double %.3709.us.1, %.3870.us.1
  %.3875.us.1 = fadd double %bound.5.1.us, %.3871.us.1
  br label %B2868.us.1

B2868.us.1:                                       ; preds = %B2834.us.1, %B2868.us
  %bound.5.1.us.1 = phi double [ %.3875.us.1, %B2834.us.1 ], [ %bound.5.1.us, %B2868.us ]
  %niter102.ncmp.1 = icmp eq i64 %unroll_iter101, %.3678.us.1
  br i1 %niter102.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B2710.endif.us

B2710.endif:                                      ; preds = %B2710.endif.preheader, %B2868
  %lsr.iv130 = phi ptr [ %arg.A, %B2710.endif.preheader ], [ %scevgep131, %B2868 ]
  %lsr.iv = phi ptr [ %scevgep121, %B2710.endif.preheader ], [ %scevgep122, %B2868 ]
  %bound.4.01567 = phi double [ %.3567.lcssa, %B2710.endif.preheader ], [ %bound.5.1, %B2868 ]
  %.367115591565 = phi i64 [ 0, %B2710.endif.preheader ], [ %.3678, %B2868 ]
  %173 = icmp ult i64 %101, 3
  %.3708 = getelementptr double, ptr %arg.v, i64 %.367115591565
  %.3709 = load double, ptr %.3708, align 8
  br i1 %173, label %B2760.epil.preheader, label %B2760.preheader

B2760.preheader:                                  ; preds = %B2710.endif
  br label %B2760
}
