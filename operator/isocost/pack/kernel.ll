; made by docs/kernel.py from kernel.py a2218b592baadd55d691a91bd283fe10295c77699c89da66c244a1ed25c29d08
declare i64 @llvm.smax.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)
declare i64 @llvm.smin.i64(i64, i64)

define i32 @isocost_search(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.E, i64 %arg.K, ptr readonly %arg.v, ptr readonly %arg.A, ptr readonly %arg.ub, ptr readonly %arg.cap, ptr readonly %arg.whole, ptr readonly %arg.share, ptr readonly %arg.smem, ptr readonly %arg.grp, i64 %arg.G, double %arg.gmem, double %arg.threshold, i64 %arg.limit, ptr writeonly %arg.x, ptr writeonly %arg.out, ptr %arg.F, ptr %arg.I) {
B0.endif:
  %.1091 = alloca double, align 8
  store double 0.000000e+00, ptr %.1091, align 8
  %excinfo.2 = alloca ptr, align 8
  store ptr null, ptr %excinfo.2, align 8
  %.5730 = alloca double, align 8
  store double 0.000000e+00, ptr %.5730, align 8
  %excinfo.9 = alloca ptr, align 8
  store ptr null, ptr %excinfo.9, align 8
  %.63 = sub i64 %arg.D, %arg.E
  %.105 = icmp sgt i64 %arg.n, 0
  %.arg.n = tail call i64 @llvm.smax.i64(i64 %arg.n, i64 0)
  br i1 %.105, label %B46.preheader, label %B60.endif.endif

B46.preheader:                                    ; preds = %B0.endif
  %0 = shl i64 %.arg.n, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.x, i8 0, i64 %0, i1 false)
  br label %B60.endif.endif

B464:                                             ; preds = %B524.1, %B464.lr.ph.new
  %.48237813783 = phi i64 [ 0, %B464.lr.ph.new ], [ %.489.1, %B524.1 ]
  %sunkaddr = mul i64 %.48237813783, 8
  %sunkaddr1735 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr
  %.520 = load i64, ptr %sunkaddr1735, align 8
  %.521 = icmp sgt i64 %.520, 0
  br i1 %.521, label %B524, label %B494

B494:                                             ; preds = %B464
  %sunkaddr1736 = mul i64 %.48237813783, 8
  %sunkaddr1737 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1736
  %.530 = load double, ptr %sunkaddr1737, align 8
  %.532 = fcmp ogt double %.530, 0.000000e+00
  br i1 %.532, label %B524, label %B522

B522:                                             ; preds = %B494
  br label %B524

B524:                                             ; preds = %B494, %B464, %B522
  %"$phi524.1.3.1" = phi i64 [ 2, %B522 ], [ 0, %B464 ], [ 1, %B494 ]
  %1 = shl i64 %.48237813783, 3
  %scevgep1726 = getelementptr i8, ptr %scevgep1724, i64 %1
  %scevgep1727 = getelementptr i8, ptr %scevgep1726, i64 -8
  store i64 %"$phi524.1.3.1", ptr %scevgep1727, align 8
  %.489.1 = add i64 %.48237813783, 2
  %sunkaddr1738 = mul i64 %.48237813783, 8
  %sunkaddr1739 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr1738
  %sunkaddr1740 = getelementptr i8, ptr %sunkaddr1739, i64 8
  %.520.1 = load i64, ptr %sunkaddr1740, align 8
  %.521.1 = icmp sgt i64 %.520.1, 0
  br i1 %.521.1, label %B524.1, label %B494.1

B494.1:                                           ; preds = %B524
  %sunkaddr1741 = mul i64 %.48237813783, 8
  %sunkaddr1742 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1741
  %sunkaddr1743 = getelementptr i8, ptr %sunkaddr1742, i64 8
  %.530.1 = load double, ptr %sunkaddr1743, align 8
  %.532.1 = fcmp ogt double %.530.1, 0.000000e+00
  br i1 %.532.1, label %B524.1, label %B522.1

B522.1:                                           ; preds = %B494.1
  br label %B524.1

B524.1:                                           ; preds = %B522.1, %B494.1, %B524
  %"$phi524.1.3.1.1" = phi i64 [ 2, %B522.1 ], [ 0, %B524 ], [ 1, %B494.1 ]
  %2 = shl i64 %.48237813783, 3
  %scevgep1725 = getelementptr i8, ptr %scevgep1724, i64 %2
  store i64 %"$phi524.1.3.1.1", ptr %scevgep1725, align 8
  %niter.ncmp.1 = icmp eq i64 %unroll_iter, %.489.1
  br i1 %niter.ncmp.1, label %B540.endif.loopexit.unr-lcssa, label %B464

B578:                                             ; preds = %B578.lr.ph, %B576.backedge
  %lsr.iv1689 = phi ptr [ %arg.F, %B578.lr.ph ], [ %scevgep1690, %B576.backedge ]
  %lsr.iv1670 = phi ptr [ %scevgep1669, %B578.lr.ph ], [ %scevgep1671, %B576.backedge ]
  %root.2.03923 = phi double [ 1.000000e+300, %B578.lr.ph ], [ %.11.i303, %B576.backedge ]
  %.64638513921 = phi i64 [ 0, %B578.lr.ph ], [ %.653, %B576.backedge ]
  %3 = icmp sgt i64 %arg.G, 0
  %.653 = add i64 %.64638513921, 1
  br i1 %3, label %B596, label %B642.endif

B596:                                             ; preds = %B578
  %.688 = icmp eq i64 %.64638513921, 2
  br i1 %.688, label %B642.endif, label %B626

B626:                                             ; preds = %B596
  %.708.not = icmp eq i64 %.64638513921, 0
  %spec.select = select i1 %.708.not, i64 0, i64 2
  br label %B642.endif

B674:                                             ; preds = %B674.preheader1275, %B724.1
  %.80137883790 = phi i64 [ %.808.1, %B724.1 ], [ 0, %B674.preheader1275 ]
  %4 = shl i64 %.80137883790, 3
  %scevgep1631 = getelementptr i8, ptr %scevgep1629, i64 %4
  %scevgep1632 = getelementptr i8, ptr %scevgep1631, i64 -8
  %.841 = load i64, ptr %scevgep1632, align 8
  %.843 = icmp slt i64 %.841, %drop.3.1
  br i1 %.843, label %B724, label %B710

B710:                                             ; preds = %B674
  %sunkaddr1744 = mul i64 %.80137883790, 8
  %sunkaddr1745 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr1744
  %.852 = load i64, ptr %sunkaddr1745, align 8
  br label %B724

B724:                                             ; preds = %B674, %B710
  %"$phi724.2.2.2" = phi i64 [ %.852, %B710 ], [ 0, %B674 ]
  %5 = shl i64 %.80137883790, 3
  %scevgep1639 = getelementptr i8, ptr %scevgep1637, i64 %5
  %scevgep1640 = getelementptr i8, ptr %scevgep1639, i64 -8
  store i64 %"$phi724.2.2.2", ptr %scevgep1640, align 8
  %.808.1 = add i64 %.80137883790, 2
  %6 = shl i64 %.80137883790, 3
  %scevgep1630 = getelementptr i8, ptr %scevgep1629, i64 %6
  %.841.1 = load i64, ptr %scevgep1630, align 8
  %.843.1 = icmp slt i64 %.841.1, %drop.3.1
  br i1 %.843.1, label %B724.1, label %B710.1

B710.1:                                           ; preds = %B724
  %sunkaddr1746 = mul i64 %.80137883790, 8
  %sunkaddr1747 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr1746
  %sunkaddr1748 = getelementptr i8, ptr %sunkaddr1747, i64 8
  %.852.1 = load i64, ptr %sunkaddr1748, align 8
  br label %B724.1

B724.1:                                           ; preds = %B710.1, %B724
  %"$phi724.2.2.2.1" = phi i64 [ %.852.1, %B710.1 ], [ 0, %B724 ]
  %7 = shl i64 %.80137883790, 3
  %scevgep1638 = getelementptr i8, ptr %scevgep1637, i64 %7
  store i64 %"$phi724.2.2.2.1", ptr %scevgep1638, align 8
  %niter1008.ncmp.1 = icmp eq i64 %unroll_iter1007, %.808.1
  br i1 %niter1008.ncmp.1, label %B740.loopexit.unr-lcssa, label %B674

B740.loopexit.unr-lcssa:                          ; preds = %B724.1
  %8 = and i64 %arg.n, 1
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %B740, label %B674.epil.preheader

B674.epil.preheader:                              ; preds = %B740.loopexit.unr-lcssa, %B674.preheader
  %.80137883790.epil.init = phi i64 [ 0, %B674.preheader ], [ %.808.1, %B740.loopexit.unr-lcssa ]
  %.840.epil = getelementptr i64, ptr %330, i64 %.80137883790.epil.init
  %.841.epil = load i64, ptr %.840.epil, align 8
  %.843.epil = icmp slt i64 %.841.epil, %drop.3.1
  br i1 %.843.epil, label %B724.epil, label %B710.epil

B710.epil:                                        ; preds = %B674.epil.preheader
  %.851.epil = getelementptr i64, ptr %arg.ub, i64 %.80137883790.epil.init
  %.852.epil = load i64, ptr %.851.epil, align 8
  br label %B724.epil

B724.epil:                                        ; preds = %B710.epil, %B674.epil.preheader
  %"$phi724.2.2.2.epil" = phi i64 [ %.852.epil, %B710.epil ], [ 0, %B674.epil.preheader ]
  %.863.epil = getelementptr i64, ptr %331, i64 %.80137883790.epil.init
  store i64 %"$phi724.2.2.2.epil", ptr %.863.epil, align 8
  br label %B740

B740:                                             ; preds = %B724.epil, %B740.loopexit.unr-lcssa, %B642.endif
  %10 = icmp sgt i64 %arg.G, 0
  br i1 %10, label %B756, label %B780

B756:                                             ; preds = %B740
  %11 = tail call i64 @llvm.smax.i64(i64 %.64638513921, i64 2)
  %spec.select3348 = add i64 %11, -3
  br label %B814.endif

B780:                                             ; preds = %B740
  %12 = icmp eq i64 %arg.G, 0
  %.906 = add i64 %.64638513921, -1
  %spec.select3373 = select i1 %12, i64 %.906, i64 -1
  br label %B814.endif

B846:                                             ; preds = %B846.preheader1274, %B908.1
  %.99837953797 = phi i64 [ %16, %B908.1 ], [ 0, %B846.preheader1274 ]
  %.1035 = icmp eq i64 %less.3.1, %.99837953797
  %.1039 = icmp slt i64 %.99837953797, %.63
  %or.cond3349 = select i1 %.1035, i1 %.1039, i1 false
  br i1 %or.cond3349, label %B872, label %B894

B872:                                             ; preds = %B846
  %sunkaddr1749 = mul i64 %less.3.1, 8
  %sunkaddr1750 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1749
  %.1044 = load double, ptr %sunkaddr1750, align 8
  %.1045 = fmul double %.1044, 5.000000e-01
  br label %B908

B894:                                             ; preds = %B846
  %sunkaddr1751 = mul i64 %.99837953797, 8
  %sunkaddr1752 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1751
  %.1053 = load double, ptr %sunkaddr1752, align 8
  br label %B908

B908:                                             ; preds = %B894, %B872
  %"$phi908.2.2.2" = phi double [ %.1045, %B872 ], [ %.1053, %B894 ]
  %13 = shl i64 %.99837953797, 3
  %scevgep1647 = getelementptr i8, ptr %scevgep1645, i64 %13
  %scevgep1648 = getelementptr i8, ptr %scevgep1647, i64 -8
  store double %"$phi908.2.2.2", ptr %scevgep1648, align 8
  %.1005.1 = add i64 %.99837953797, 2
  %14 = add i64 %.99837953797, 1
  %.1035.1 = icmp eq i64 %14, %less.3.1
  %.1039.1 = icmp slt i64 %14, %.63
  %or.cond3349.1 = select i1 %.1035.1, i1 %.1039.1, i1 false
  br i1 %or.cond3349.1, label %B872.1, label %B894.1

B894.1:                                           ; preds = %B908
  %sunkaddr1753 = mul i64 %.99837953797, 8
  %sunkaddr1754 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1753
  %sunkaddr1755 = getelementptr i8, ptr %sunkaddr1754, i64 8
  %.1053.1 = load double, ptr %sunkaddr1755, align 8
  br label %B908.1

B872.1:                                           ; preds = %B908
  %sunkaddr1756 = mul i64 %less.3.1, 8
  %sunkaddr1757 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1756
  %.1044.1 = load double, ptr %sunkaddr1757, align 8
  %.1045.1 = fmul double %.1044.1, 5.000000e-01
  br label %B908.1

B908.1:                                           ; preds = %B872.1, %B894.1
  %"$phi908.2.2.2.1" = phi double [ %.1045.1, %B872.1 ], [ %.1053.1, %B894.1 ]
  %15 = shl i64 %.99837953797, 3
  %scevgep1646 = getelementptr i8, ptr %scevgep1645, i64 %15
  store double %"$phi908.2.2.2.1", ptr %scevgep1646, align 8
  %16 = add i64 %14, 1
  %niter1013.ncmp.1 = icmp eq i64 %16, %unroll_iter1012
  br i1 %niter1013.ncmp.1, label %B924.loopexit.unr-lcssa, label %B846

B924.loopexit.unr-lcssa:                          ; preds = %B908.1
  %17 = and i64 %arg.D, 1
  %18 = icmp eq i64 %17, 0
  br i1 %18, label %B924, label %B846.epil.preheader

B846.epil.preheader:                              ; preds = %B924.loopexit.unr-lcssa, %B846.preheader
  %.99837953797.epil.init = phi i64 [ 0, %B846.preheader ], [ %.1005.1, %B924.loopexit.unr-lcssa ]
  %.1035.epil = icmp eq i64 %.99837953797.epil.init, %less.3.1
  %.1039.epil = icmp slt i64 %.99837953797.epil.init, %.63
  %or.cond3349.epil = select i1 %.1035.epil, i1 %.1039.epil, i1 false
  br i1 %or.cond3349.epil, label %B872.epil, label %B894.epil

B894.epil:                                        ; preds = %B846.epil.preheader
  %.1052.epil = getelementptr double, ptr %arg.cap, i64 %.99837953797.epil.init
  %.1053.epil = load double, ptr %.1052.epil, align 8
  br label %B908.epil

B872.epil:                                        ; preds = %B846.epil.preheader
  %sunkaddr1758 = mul i64 %less.3.1, 8
  %sunkaddr1759 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1758
  %.1044.epil = load double, ptr %sunkaddr1759, align 8
  %.1045.epil = fmul double %.1044.epil, 5.000000e-01
  br label %B908.epil

B908.epil:                                        ; preds = %B872.epil, %B894.epil
  %"$phi908.2.2.2.epil" = phi double [ %.1045.epil, %B872.epil ], [ %.1053.epil, %B894.epil ]
  %.1064.epil = getelementptr double, ptr %332, i64 %.99837953797.epil.init
  store double %"$phi908.2.2.2.epil", ptr %.1064.epil, align 8
  br label %B924

B924:                                             ; preds = %B908.epil, %B924.loopexit.unr-lcssa, %B814.endif
  %.1078 = mul i64 %.64638513921, %arg.D
  store double 0.000000e+00, ptr %.1091, align 8
  %.1095 = call i32 @isocost_relax(ptr nonnull %.1091, ptr nonnull %excinfo.2, i64 %arg.n, i64 %arg.D, ptr %arg.v, ptr %arg.A, i64 %.386, i64 %.302, i64 %.1078, ptr %arg.F, i64 %.314, ptr %arg.I, i64 %.392)
  %cond = icmp eq i32 %.1095, 0
  br i1 %cond, label %B924.endif, label %B924.if.if

B1030:                                            ; preds = %B1030.preheader1273, %B1118.1
  %.120438023804 = phi i64 [ %.1211.1, %B1118.1 ], [ 0, %B1030.preheader1273 ]
  %19 = shl i64 %.120438023804, 3
  %scevgep1651 = getelementptr i8, ptr %scevgep1649, i64 %19
  %scevgep1652 = getelementptr i8, ptr %scevgep1651, i64 -8
  %.1246 = load i64, ptr %scevgep1652, align 8
  %.1247 = icmp eq i64 %.1246, 1
  br i1 %.1247, label %B1068, label %B1118

B1068:                                            ; preds = %B1030
  %20 = shl i64 %.120438023804, 3
  %scevgep1655 = getelementptr i8, ptr %scevgep1653, i64 %20
  %scevgep1656 = getelementptr i8, ptr %scevgep1655, i64 -8
  %.1254 = load i64, ptr %scevgep1656, align 8
  %.1255 = sitofp i64 %.1254 to double
  br label %B1118

B1118:                                            ; preds = %B1030, %B1068
  %"$phi1118.2.2.2" = phi double [ %.1255, %B1068 ], [ 0.000000e+00, %B1030 ]
  %sunkaddr1760 = mul i64 %.120438023804, 8
  %sunkaddr1761 = getelementptr i8, ptr %arg.out, i64 %sunkaddr1760
  %sunkaddr1762 = getelementptr i8, ptr %sunkaddr1761, i64 32
  store double %"$phi1118.2.2.2", ptr %sunkaddr1762, align 8
  %.1211.1 = add i64 %.120438023804, 2
  %21 = shl i64 %.120438023804, 3
  %scevgep1650 = getelementptr i8, ptr %scevgep1649, i64 %21
  %.1246.1 = load i64, ptr %scevgep1650, align 8
  %.1247.1 = icmp eq i64 %.1246.1, 1
  br i1 %.1247.1, label %B1068.1, label %B1118.1

B1068.1:                                          ; preds = %B1118
  %22 = shl i64 %.120438023804, 3
  %scevgep1654 = getelementptr i8, ptr %scevgep1653, i64 %22
  %.1254.1 = load i64, ptr %scevgep1654, align 8
  %.1255.1 = sitofp i64 %.1254.1 to double
  br label %B1118.1

B1118.1:                                          ; preds = %B1068.1, %B1118
  %"$phi1118.2.2.2.1" = phi double [ %.1255.1, %B1068.1 ], [ 0.000000e+00, %B1118 ]
  %sunkaddr1763 = mul i64 %.120438023804, 8
  %sunkaddr1764 = getelementptr i8, ptr %arg.out, i64 %sunkaddr1763
  %sunkaddr1765 = getelementptr i8, ptr %sunkaddr1764, i64 40
  store double %"$phi1118.2.2.2.1", ptr %sunkaddr1765, align 8
  %niter1018.ncmp.1 = icmp eq i64 %unroll_iter1007, %.1211.1
  br i1 %niter1018.ncmp.1, label %B1134.endif.loopexit.unr-lcssa, label %B1030

B1166:                                            ; preds = %B1166.preheader1272, %B1290.1
  %.136438093811 = phi i64 [ %.1371.1, %B1290.1 ], [ 0, %B1166.preheader1272 ]
  %23 = shl i64 %.136438093811, 3
  %scevgep1663 = getelementptr i8, ptr %scevgep1661, i64 %23
  %scevgep1664 = getelementptr i8, ptr %scevgep1663, i64 -8
  %.1404 = load i64, ptr %scevgep1664, align 8
  %.1406 = icmp slt i64 %.1404, %arg.n
  br i1 %.1406, label %B1198.endif, label %B1290

B1290:                                            ; preds = %B1198.endif, %B1166
  %.1371.1 = add i64 %.136438093811, 2
  %24 = shl i64 %.136438093811, 3
  %scevgep1662 = getelementptr i8, ptr %scevgep1661, i64 %24
  %.1404.1 = load i64, ptr %scevgep1662, align 8
  %.1406.1 = icmp slt i64 %.1404.1, %arg.n
  br i1 %.1406.1, label %B1198.endif.1, label %B1290.1

B1198.endif.1:                                    ; preds = %B1290
  %25 = shl i64 %.136438093811, 3
  %scevgep1666 = getelementptr i8, ptr %scevgep1665, i64 %25
  %.1417.1 = load double, ptr %scevgep1666, align 8
  %.10.i.1 = fcmp ogt double %.1417.1, 0.000000e+00
  %.11.i301.1 = select i1 %.10.i.1, double %.1417.1, double 0.000000e+00
  %26 = getelementptr double, ptr %arg.out, i64 %.1404.1
  %.1456.1 = getelementptr i8, ptr %26, i64 32
  store double %.11.i301.1, ptr %.1456.1, align 8
  br label %B1290.1

B1290.1:                                          ; preds = %B1198.endif.1, %B1290
  %niter1023.ncmp.1 = icmp eq i64 %unroll_iter1012, %.1371.1
  br i1 %niter1023.ncmp.1, label %B1292.endif.loopexit.unr-lcssa, label %B1166

B1328:                                            ; preds = %B1328.preheader, %B1328
  %bound.5.13820 = phi double [ %.1601.3, %B1328 ], [ 0.000000e+00, %B1328.preheader ]
  %.155538163818 = phi i64 [ %.1562.3, %B1328 ], [ 0, %B1328.preheader ]
  %27 = shl i64 %.155538163818, 3
  %scevgep1677 = getelementptr i8, ptr %lsr.iv1670, i64 %27
  %scevgep1678 = getelementptr i8, ptr %scevgep1677, i64 -24
  %.1595 = load double, ptr %scevgep1678, align 8
  %sunkaddr1766 = mul i64 %.155538163818, 8
  %sunkaddr1767 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1766
  %.1598 = load double, ptr %sunkaddr1767, align 8
  %.1599 = fmul double %.1595, %.1598
  %.1601 = fadd double %bound.5.13820, %.1599
  %28 = shl i64 %.155538163818, 3
  %scevgep1675 = getelementptr i8, ptr %lsr.iv1670, i64 %28
  %scevgep1676 = getelementptr i8, ptr %scevgep1675, i64 -16
  %.1595.1 = load double, ptr %scevgep1676, align 8
  %sunkaddr1768 = mul i64 %.155538163818, 8
  %sunkaddr1769 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1768
  %sunkaddr1770 = getelementptr i8, ptr %sunkaddr1769, i64 8
  %.1598.1 = load double, ptr %sunkaddr1770, align 8
  %.1599.1 = fmul double %.1595.1, %.1598.1
  %.1601.1 = fadd double %.1601, %.1599.1
  %29 = shl i64 %.155538163818, 3
  %scevgep1673 = getelementptr i8, ptr %lsr.iv1670, i64 %29
  %scevgep1674 = getelementptr i8, ptr %scevgep1673, i64 -8
  %.1595.2 = load double, ptr %scevgep1674, align 8
  %sunkaddr1771 = mul i64 %.155538163818, 8
  %sunkaddr1772 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1771
  %sunkaddr1773 = getelementptr i8, ptr %sunkaddr1772, i64 16
  %.1598.2 = load double, ptr %sunkaddr1773, align 8
  %.1599.2 = fmul double %.1595.2, %.1598.2
  %.1601.2 = fadd double %.1601.1, %.1599.2
  %.1562.3 = add i64 %.155538163818, 4
  %30 = shl i64 %.155538163818, 3
  %scevgep1672 = getelementptr i8, ptr %lsr.iv1670, i64 %30
  %.1595.3 = load double, ptr %scevgep1672, align 8
  %sunkaddr1774 = mul i64 %.155538163818, 8
  %sunkaddr1775 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1774
  %sunkaddr1776 = getelementptr i8, ptr %sunkaddr1775, i64 24
  %.1598.3 = load double, ptr %sunkaddr1776, align 8
  %.1599.3 = fmul double %.1595.3, %.1598.3
  %.1601.3 = fadd double %.1601.2, %.1599.3
  %niter1029.ncmp.3 = icmp eq i64 %unroll_iter1028, %.1562.3
  br i1 %niter1029.ncmp.3, label %B1390.endif.loopexit.unr-lcssa, label %B1328

B1488:                                            ; preds = %B1488.preheader, %B1488
  %c.17.23829 = phi double [ %.1886.3, %B1488 ], [ %.1746, %B1488.preheader ]
  %.183638253827 = phi i64 [ %.1843.3, %B1488 ], [ 0, %B1488.preheader ]
  %31 = shl i64 %.183638253827, 3
  %scevgep1698 = getelementptr i8, ptr %lsr.iv1670, i64 %31
  %scevgep1699 = getelementptr i8, ptr %scevgep1698, i64 -24
  %.1876 = load double, ptr %scevgep1699, align 8
  %scevgep1708 = getelementptr i8, ptr %lsr.iv1701, i64 %31
  %scevgep1709 = getelementptr i8, ptr %scevgep1708, i64 -24
  %.1883 = load double, ptr %scevgep1709, align 8
  %.1884 = fmul double %.1876, %.1883
  %.1886 = fsub double %c.17.23829, %.1884
  %32 = shl i64 %.183638253827, 3
  %scevgep1696 = getelementptr i8, ptr %lsr.iv1670, i64 %32
  %scevgep1697 = getelementptr i8, ptr %scevgep1696, i64 -16
  %.1876.1 = load double, ptr %scevgep1697, align 8
  %scevgep1706 = getelementptr i8, ptr %lsr.iv1701, i64 %32
  %scevgep1707 = getelementptr i8, ptr %scevgep1706, i64 -16
  %.1883.1 = load double, ptr %scevgep1707, align 8
  %.1884.1 = fmul double %.1876.1, %.1883.1
  %.1886.1 = fsub double %.1886, %.1884.1
  %33 = shl i64 %.183638253827, 3
  %scevgep1694 = getelementptr i8, ptr %lsr.iv1670, i64 %33
  %scevgep1695 = getelementptr i8, ptr %scevgep1694, i64 -8
  %.1876.2 = load double, ptr %scevgep1695, align 8
  %scevgep1704 = getelementptr i8, ptr %lsr.iv1701, i64 %33
  %scevgep1705 = getelementptr i8, ptr %scevgep1704, i64 -8
  %.1883.2 = load double, ptr %scevgep1705, align 8
  %.1884.2 = fmul double %.1876.2, %.1883.2
  %.1886.2 = fsub double %.1886.1, %.1884.2
  %.1843.3 = add i64 %.183638253827, 4
  %34 = shl i64 %.183638253827, 3
  %scevgep1693 = getelementptr i8, ptr %lsr.iv1670, i64 %34
  %.1876.3 = load double, ptr %scevgep1693, align 8
  %scevgep1703 = getelementptr i8, ptr %lsr.iv1701, i64 %34
  %.1883.3 = load double, ptr %scevgep1703, align 8
  %.1884.3 = fmul double %.1876.3, %.1883.3
  %.1886.3 = fsub double %.1886.2, %.1884.3
  %niter1036.ncmp.3 = icmp eq i64 %unroll_iter1028, %.1843.3
  br i1 %niter1036.ncmp.3, label %B1562.loopexit.unr-lcssa, label %B1488

B1562.loopexit.unr-lcssa:                         ; preds = %B1488
  %35 = and i64 %arg.D, 3
  %36 = icmp eq i64 %35, 0
  br i1 %36, label %B1562, label %B1488.epil.preheader

B1488.epil.preheader:                             ; preds = %B1562.loopexit.unr-lcssa, %B1488.lr.ph
  %c.17.23829.epil.init = phi double [ %.1746, %B1488.lr.ph ], [ %.1886.3, %B1562.loopexit.unr-lcssa ]
  %.183638253827.epil.init = phi i64 [ 0, %B1488.lr.ph ], [ %.1843.3, %B1562.loopexit.unr-lcssa ]
  %37 = shl i64 %.183638253827.epil.init, 3
  %scevgep1712 = getelementptr i8, ptr %lsr.iv1710, i64 %37
  %scevgep1714 = getelementptr i8, ptr %lsr.iv1689, i64 %37
  br label %B1488.epil

B1488.epil:                                       ; preds = %B1488.epil, %B1488.epil.preheader
  %c.17.23829.epil = phi double [ %c.17.23829.epil.init, %B1488.epil.preheader ], [ %.1886.epil, %B1488.epil ]
  %epil.iter1031 = phi i64 [ 0, %B1488.epil.preheader ], [ %epil.iter1031.next, %B1488.epil ]
  %38 = shl i64 %epil.iter1031, 3
  %scevgep1715 = getelementptr i8, ptr %scevgep1714, i64 %38
  %.1876.epil = load double, ptr %scevgep1715, align 8
  %39 = shl i64 %epil.iter1031, 3
  %scevgep1713 = getelementptr i8, ptr %scevgep1712, i64 %39
  %.1883.epil = load double, ptr %scevgep1713, align 8
  %.1884.epil = fmul double %.1876.epil, %.1883.epil
  %.1886.epil = fsub double %c.17.23829.epil, %.1884.epil
  %epil.iter1031.next = add i64 %epil.iter1031, 1
  %epil.iter1031.cmp.not = icmp eq i64 %xtraiter1024, %epil.iter1031.next
  br i1 %epil.iter1031.cmp.not, label %B1562, label %B1488.epil

B1562:                                            ; preds = %B1488.epil, %B1562.loopexit.unr-lcssa, %B1438.endif
  %c.17.2.lcssa = phi double [ %.1746, %B1438.endif ], [ %.1886.3, %B1562.loopexit.unr-lcssa ], [ %.1886.epil, %B1488.epil ]
  %.1907 = getelementptr double, ptr %424, i64 %.170838343840
  store double %c.17.2.lcssa, ptr %.1907, align 8
  %.1911 = fcmp ogt double %c.17.2.lcssa, 0.000000e+00
  br i1 %.1911, label %B1602, label %B1630

B1602:                                            ; preds = %B1562
  %.1915 = getelementptr i64, ptr %arg.ub, i64 %.170838343840
  %.1916 = load i64, ptr %.1915, align 8
  %.1920 = sitofp i64 %.1916 to double
  %.1921 = fmul double %c.17.2.lcssa, %.1920
  %.1925 = fadd double %bound.6.13842, %.1921
  br label %B1630

B1630:                                            ; preds = %B1602, %B1562
  %bound.7.2 = phi double [ %.1925, %B1602 ], [ %bound.6.13842, %B1562 ]
  %scevgep1702 = getelementptr i8, ptr %lsr.iv1701, i64 %400
  %scevgep1711 = getelementptr i8, ptr %lsr.iv1710, i64 %400
  %exitcond4647.not = icmp eq i64 %arg.n, %.1715
  br i1 %exitcond4647.not, label %B576.backedge, label %B1438.endif

B576.backedge:                                    ; preds = %B1630, %B1390.endif
  %bound.6.1.lcssa = phi double [ %bound.5.1.lcssa, %B1390.endif ], [ %bound.7.2, %B1630 ]
  %.1948 = mul i64 %.64638513921, %.258
  %.1955 = getelementptr double, ptr %339, i64 %.1948
  store double %bound.6.1.lcssa, ptr %.1955, align 8
  %.10.i302 = fcmp olt double %bound.6.1.lcssa, %root.2.03923
  %.11.i303 = select i1 %.10.i302, double %bound.6.1.lcssa, double %root.2.03923
  %scevgep1671 = getelementptr i8, ptr %lsr.iv1670, i64 %400
  %scevgep1690 = getelementptr i8, ptr %lsr.iv1689, i64 %400
  %exitcond4648.not = icmp eq i64 %.653, %arg.K
  br i1 %exitcond4648.not, label %B1696.endif, label %B578

common.ret:                                       ; preds = %B5164.if.if, %B924.if.if, %B10630, %B10522, %B1926
  %common.ret.op = phi i32 [ 0, %B1926 ], [ 0, %B10522 ], [ 0, %B10630 ], [ %.1095, %B924.if.if ], [ %.5734, %B5164.if.if ]
  ret i32 %common.ret.op

B1926:                                            ; preds = %B1846.endif
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B2024.preheader.loopexit.unr-lcssa:               ; preds = %B1962
  %lcmp.mod1052.not = icmp eq i64 %xtraiter1050, 0
  br i1 %lcmp.mod1052.not, label %B2024.preheader, label %B1962.epil.preheader

B1962.epil.preheader:                             ; preds = %B2024.preheader.loopexit.unr-lcssa, %B1962.lr.ph
  %.250839673969.epil.init = phi i64 [ 0, %B1962.lr.ph ], [ %.2515.3, %B2024.preheader.loopexit.unr-lcssa ]
  %40 = mul i64 %.228, 24
  %41 = shl i64 %.250839673969.epil.init, 3
  %42 = add i64 %40, %41
  %43 = add i64 %arg.G, %.11.i
  %44 = add i64 %43, 3
  %45 = mul i64 %arg.D, %44
  %46 = add i64 %arg.n, %45
  %47 = add i64 %arg.G, %arg.D
  %48 = add i64 %47, %.11.i
  %49 = shl i64 %arg.n, 1
  %50 = add i64 %48, %49
  %51 = add i64 %50, 3
  %52 = mul i64 %51, %.237
  %53 = add i64 %46, %52
  %54 = shl i64 %53, 3
  %55 = add i64 %42, %54
  %56 = add i64 %55, 48
  %scevgep1561 = getelementptr i8, ptr %arg.F, i64 %56
  %57 = mul i64 %.2513376, %.237
  %58 = shl i64 %57, 3
  %59 = mul i64 %.250839673969.epil.init, %.258
  %60 = shl i64 %59, 3
  %61 = add i64 %58, %60
  %scevgep1563 = getelementptr i8, ptr %arg.F, i64 %61
  %62 = shl i64 %arg.n, 3
  %63 = add i64 %62, 8
  br label %B1962.epil

B1962.epil:                                       ; preds = %B1962.epil, %B1962.epil.preheader
  %lsr.iv1564 = phi ptr [ %scevgep1565, %B1962.epil ], [ %scevgep1563, %B1962.epil.preheader ]
  %epil.iter1051 = phi i64 [ 0, %B1962.epil.preheader ], [ %epil.iter1051.next, %B1962.epil ]
  %.2547.epil = load double, ptr %lsr.iv1564, align 8
  %64 = shl i64 %epil.iter1051, 3
  %scevgep1562 = getelementptr i8, ptr %scevgep1561, i64 %64
  store double %.2547.epil, ptr %scevgep1562, align 8
  %epil.iter1051.next = add i64 %epil.iter1051, 1
  %scevgep1565 = getelementptr i8, ptr %lsr.iv1564, i64 %63
  %epil.iter1051.cmp.not = icmp eq i64 %xtraiter1050, %epil.iter1051.next
  br i1 %epil.iter1051.cmp.not, label %B2024.preheader, label %B1962.epil

B2024.preheader:                                  ; preds = %B1962.epil, %B2024.preheader.loopexit.unr-lcssa, %B1930.endif
  %.2771 = fsub double %root.2.0.lcssa, %arg.threshold
  %65 = getelementptr double, ptr %arg.F, i64 %.243
  %.idx = shl i64 %arg.n, 4
  %66 = getelementptr i8, ptr %arg.I, i64 %.idx
  %.idx4677 = mul i64 %arg.n, 24
  %67 = getelementptr i8, ptr %arg.I, i64 %.idx4677
  %.idx4678 = shl i64 %arg.n, 5
  %68 = getelementptr i8, ptr %arg.I, i64 %.idx4678
  %69 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %70 = getelementptr double, ptr %arg.F, i64 %.262
  %71 = getelementptr double, ptr %arg.F, i64 %.268
  %.4079 = getelementptr double, ptr %arg.F, i64 %.284
  %.4083 = getelementptr double, ptr %arg.F, i64 %.290
  %.4088 = getelementptr double, ptr %arg.F, i64 %.296
  %.4112 = getelementptr i64, ptr %arg.I, i64 %.365
  %.4117 = getelementptr i64, ptr %arg.I, i64 %.380
  %72 = getelementptr double, ptr %arg.F, i64 %.302
  %73 = getelementptr i64, ptr %arg.I, i64 %.386
  %74 = getelementptr double, ptr %arg.F, i64 %.276
  %75 = getelementptr double, ptr %arg.F, i64 %.253
  %76 = getelementptr i64, ptr %arg.I, i64 %.371
  %77 = getelementptr i64, ptr %arg.I, i64 %.347
  %78 = getelementptr i64, ptr %arg.I, i64 %.353
  %79 = getelementptr i64, ptr %arg.I, i64 %.359
  %.7272 = sitofp i64 %arg.G to double
  %.arg.E = tail call i64 @llvm.smax.i64(i64 %arg.E, i64 0)
  %80 = shl i64 %.198, 3
  %81 = add i64 %.228, %arg.n
  %82 = mul i64 %81, 40
  %83 = getelementptr i8, ptr %arg.I, i64 %80
  %84 = getelementptr i8, ptr %83, i64 %82
  %scevgep = getelementptr i8, ptr %84, i64 80
  %85 = shl i64 %.arg.n, 3
  %86 = add i64 %arg.D, -1
  %87 = add i64 %arg.n, -1
  %xtraiter1058 = and i64 %arg.D, 3
  %const_mat1728 = add i64 %const, -2
  %unroll_iter1062 = and i64 %arg.D, %const_mat1728
  %unroll_iter1068 = and i64 %arg.D, %const
  %xtraiter1091 = and i64 %arg.n, 3
  %const_mat1729 = add i64 %const, -2
  %unroll_iter1095 = and i64 %arg.n, %const_mat1729
  %.7764.us.prol = add i64 %.arg.E, -1
  %.7768.us.prol = add i64 %.63, 1
  %88 = add i64 %arg.G, %.11.i
  %89 = mul i64 %88, 24
  %90 = add i64 %88, 3
  %91 = mul i64 %arg.D, %90
  %92 = add i64 %arg.n, %91
  %93 = add i64 %arg.G, %arg.D
  %94 = add i64 %93, %.11.i
  %95 = shl i64 %arg.n, 1
  %96 = add i64 %94, %95
  %97 = add i64 %96, 3
  %98 = mul i64 %97, %.237
  %99 = add i64 %92, %98
  %100 = shl i64 %99, 3
  %101 = add i64 %89, %100
  %102 = add i64 %101, 48
  %scevgep1280 = getelementptr i8, ptr %arg.F, i64 %102
  %103 = shl i64 %arg.n, 3
  %104 = mul i64 %.2513376, %.237
  %105 = shl i64 %104, 3
  %106 = add i64 %105, 8
  %scevgep1297 = getelementptr i8, ptr %arg.F, i64 %106
  %107 = add i64 %103, 8
  %108 = mul i64 %.2603377, %.237
  %109 = shl i64 %108, 3
  %110 = add i64 %109, %103
  %111 = add i64 %110, 24
  %scevgep1313 = getelementptr i8, ptr %arg.F, i64 %111
  %scevgep1321 = getelementptr i8, ptr %arg.F, i64 %110
  %112 = add i64 %110, 8
  %scevgep1326 = getelementptr i8, ptr %arg.F, i64 %112
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
  %scevgep1331 = getelementptr i8, ptr %arg.F, i64 %126
  %scevgep1335 = getelementptr i8, ptr %arg.A, i64 8
  %127 = shl i64 %arg.D, 3
  %128 = mul i64 %.2603377, %.237
  %129 = shl i64 %128, 3
  %130 = add i64 %129, %103
  %131 = add i64 %130, 8
  %scevgep1340 = getelementptr i8, ptr %arg.F, i64 %131
  %132 = shl i64 %arg.D, 3
  %scevgep1345 = getelementptr i8, ptr %arg.F, i64 24
  %133 = shl i64 %arg.D, 3
  %134 = mul i64 %.2603377, %.237
  %135 = shl i64 %134, 3
  %136 = add i64 %135, %103
  %137 = add i64 %136, 24
  %scevgep1354 = getelementptr i8, ptr %arg.F, i64 %137
  %138 = shl i64 %arg.D, 3
  %scevgep1363 = getelementptr i8, ptr %arg.F, i64 %136
  %139 = shl i64 %arg.D, 3
  %140 = shl i64 %arg.D, 3
  %scevgep1368 = getelementptr i8, ptr %arg.F, i64 24
  %141 = shl i64 %arg.D, 3
  %scevgep1377 = getelementptr i8, ptr %arg.A, i64 24
  %142 = shl i64 %arg.D, 3
  %143 = shl i64 %arg.D, 3
  %144 = shl i64 %arg.D, 3
  %145 = add i64 %.idx4678, 24
  %scevgep1391 = getelementptr i8, ptr %arg.I, i64 %145
  %scevgep1409 = getelementptr i8, ptr %arg.I, i64 %.idx4678
  %146 = add i64 %arg.n, %.274
  %147 = add i64 %146, %.262
  %148 = shl i64 %147, 3
  %scevgep1412 = getelementptr i8, ptr %arg.F, i64 %148
  %149 = shl i64 %.237, 3
  %scevgep1417 = getelementptr i8, ptr %arg.A, i64 8
  %150 = shl i64 %arg.D, 3
  %151 = mul i64 %.2603377, %.237
  %152 = shl i64 %151, 3
  %153 = add i64 %152, %103
  %154 = add i64 %153, 8
  %scevgep1422 = getelementptr i8, ptr %arg.F, i64 %154
  %155 = shl i64 %arg.D, 3
  %156 = add i64 %arg.n, %.274
  %157 = add i64 %156, %.262
  %158 = shl i64 %157, 3
  %scevgep1427 = getelementptr i8, ptr %arg.F, i64 %158
  %159 = shl i64 %.237, 3
  %scevgep1434 = getelementptr i8, ptr %arg.F, i64 %158
  %160 = shl i64 %.237, 3
  %scevgep1437 = getelementptr i8, ptr %arg.F, i64 %106
  %161 = mul i64 %arg.D, %.229
  %162 = shl i64 %161, 3
  %163 = add i64 %162, %103
  %scevgep1443 = getelementptr i8, ptr %arg.F, i64 %163
  %scevgep1446 = getelementptr i8, ptr %arg.F, i64 %106
  %164 = mul i64 %.2603377, %.237
  %165 = shl i64 %164, 3
  %166 = add i64 %165, %103
  %167 = add i64 %166, 8
  %scevgep1452 = getelementptr i8, ptr %arg.F, i64 %167
  %168 = shl i64 %arg.D, 3
  %scevgep1457 = getelementptr i8, ptr %arg.A, i64 8
  %169 = shl i64 %arg.D, 3
  %scevgep1462 = getelementptr i8, ptr %arg.F, i64 %167
  %170 = shl i64 %arg.D, 3
  %171 = add i64 %arg.n, %.274
  %172 = add i64 %171, %.262
  %173 = shl i64 %172, 3
  %174 = add i64 %173, 8
  %scevgep1467 = getelementptr i8, ptr %arg.F, i64 %174
  %175 = shl i64 %.237, 3
  %176 = mul i64 %arg.D, %.229
  %177 = shl i64 %176, 3
  %178 = add i64 %177, %103
  %179 = add i64 %178, 8
  %scevgep1475 = getelementptr i8, ptr %arg.F, i64 %179
  %180 = add i64 %.idx, 16
  %181 = add i64 %arg.n, %.274
  %182 = add i64 %181, %.262
  %183 = shl i64 %182, 3
  %184 = add i64 %183, 8
  %scevgep1480 = getelementptr i8, ptr %arg.F, i64 %184
  %185 = shl i64 %.237, 3
  %186 = mul i64 %arg.D, %.229
  %187 = shl i64 %186, 3
  %188 = add i64 %187, %103
  %189 = add i64 %188, 8
  %scevgep1488 = getelementptr i8, ptr %arg.F, i64 %189
  %190 = add i64 %.idx, 16
  %191 = add i64 %.idx4678, 24
  %scevgep1493 = getelementptr i8, ptr %arg.I, i64 %191
  %scevgep1511 = getelementptr i8, ptr %arg.I, i64 %.idx4678
  %scevgep1517 = getelementptr i8, ptr %arg.F, i64 24
  %192 = shl i64 %arg.D, 3
  %193 = mul i64 %.2603377, %.237
  %194 = shl i64 %193, 3
  %195 = add i64 %194, %103
  %196 = add i64 %195, 24
  %scevgep1527 = getelementptr i8, ptr %arg.F, i64 %196
  %197 = shl i64 %arg.D, 3
  %scevgep1536 = getelementptr i8, ptr %arg.F, i64 %195
  %198 = shl i64 %arg.D, 3
  %199 = mul i64 %.2603377, %.237
  %200 = shl i64 %199, 3
  %201 = add i64 %200, %103
  %202 = shl i64 %arg.D, 3
  %scevgep1546 = getelementptr i8, ptr %arg.F, i64 8
  %203 = add i64 %200, %103
  %204 = shl i64 %arg.D, 3
  br label %B2024

B1962:                                            ; preds = %B1962, %B1962.lr.ph.new
  %lsr.iv1584 = phi i64 [ %lsr.iv.next1585, %B1962 ], [ %.253, %B1962.lr.ph.new ]
  %lsr.iv1581 = phi i64 [ %lsr.iv.next1582, %B1962 ], [ %482, %B1962.lr.ph.new ]
  %lsr.iv1578 = phi i64 [ %lsr.iv.next1579, %B1962 ], [ %480, %B1962.lr.ph.new ]
  %lsr.iv1569 = phi i64 [ %lsr.iv.next1570, %B1962 ], [ %478, %B1962.lr.ph.new ]
  %lsr.iv1566 = phi i64 [ %lsr.iv.next1567, %B1962 ], [ %461, %B1962.lr.ph.new ]
  %.250839673969 = phi i64 [ 0, %B1962.lr.ph.new ], [ %.2515.3, %B1962 ]
  %205 = shl i64 %lsr.iv1584, 3
  %scevgep1586 = getelementptr i8, ptr %arg.F, i64 %205
  %.2547 = load double, ptr %scevgep1586, align 8
  %scevgep1576 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1569
  %scevgep1577 = getelementptr i8, ptr %scevgep1576, i64 -24
  store double %.2547, ptr %scevgep1577, align 8
  %206 = shl i64 %lsr.iv1581, 3
  %scevgep1583 = getelementptr i8, ptr %arg.F, i64 %206
  %.2547.1 = load double, ptr %scevgep1583, align 8
  %scevgep1574 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1569
  %scevgep1575 = getelementptr i8, ptr %scevgep1574, i64 -16
  store double %.2547.1, ptr %scevgep1575, align 8
  %207 = shl i64 %lsr.iv1578, 3
  %scevgep1580 = getelementptr i8, ptr %arg.F, i64 %207
  %.2547.2 = load double, ptr %scevgep1580, align 8
  %scevgep1572 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1569
  %scevgep1573 = getelementptr i8, ptr %scevgep1572, i64 -8
  store double %.2547.2, ptr %scevgep1573, align 8
  %.2515.3 = add i64 %.250839673969, 4
  %208 = shl i64 %lsr.iv1566, 3
  %scevgep1568 = getelementptr i8, ptr %arg.F, i64 %208
  %.2547.3 = load double, ptr %scevgep1568, align 8
  %scevgep1571 = getelementptr i8, ptr %arg.F, i64 %lsr.iv1569
  store double %.2547.3, ptr %scevgep1571, align 8
  %lsr.iv.next1567 = add i64 %lsr.iv1566, %463
  %lsr.iv.next1570 = add i64 %lsr.iv1569, 32
  %lsr.iv.next1579 = add i64 %lsr.iv1578, %463
  %lsr.iv.next1582 = add i64 %lsr.iv1581, %463
  %lsr.iv.next1585 = add i64 %lsr.iv1584, %463
  %niter1055.ncmp.3 = icmp eq i64 %unroll_iter1054, %.2515.3
  br i1 %niter1055.ncmp.3, label %B2024.preheader.loopexit.unr-lcssa, label %B1962

B2024:                                            ; preds = %B2024.preheader, %B10526.else.if
  %limit.2.0 = phi i64 [ %.10640, %B10526.else.if ], [ %arg.limit, %B2024.preheader ]
  %total.3.0 = phi i64 [ %.1043347044706, %B10526.else.if ], [ 0, %B2024.preheader ]
  %turn.3.0 = phi i64 [ 7, %B10526.else.if ], [ 0, %B2024.preheader ]
  %.7932 = add i64 %limit.2.0, 1
  %209 = add i64 %turn.3.0, -1
  %210 = add i64 %turn.3.0, 7
  br label %B2038

B2038:                                            ; preds = %B10678, %B2024
  %lsr.iv = phi i64 [ %lsr.iv.next, %B10678 ], [ %210, %B2024 ]
  %indvar = phi i64 [ %indvar.next, %B10678 ], [ 0, %B2024 ]
  %total.2.1 = phi i64 [ %.10433, %B10678 ], [ %total.3.0, %B2024 ]
  %turn.4.1 = phi i64 [ %.10822, %B10678 ], [ %turn.3.0, %B2024 ]
  %211 = add i64 %209, %indvar
  %.2597 = icmp ult i64 %turn.4.1, 3
  br i1 %.2597, label %B2054.endif, label %B2106

B2090:                                            ; preds = %B2090.preheader, %B2090
  %lsr.iv1278 = phi i64 [ %lsr.iv1276, %B2090.preheader ], [ %lsr.iv.next1279, %B2090 ]
  %part.5.23977 = phi double [ %.2723.7, %B2090 ], [ %.2723.prol, %B2090.preheader ]
  %.2723 = fmul double %part.5.23977, 4.000000e+00
  %.2723.1 = fmul double %.2723, 4.000000e+00
  %.2723.2 = fmul double %.2723.1, 4.000000e+00
  %.2723.3 = fmul double %.2723.2, 4.000000e+00
  %.2723.4 = fmul double %.2723.3, 4.000000e+00
  %.2723.5 = fmul double %.2723.4, 4.000000e+00
  %.2723.6 = fmul double %.2723.5, 4.000000e+00
  %.2723.7 = fmul double %.2723.6, 4.000000e+00
  %lsr.iv.next1279 = add i64 %lsr.iv1278, -8
  %.2684.7 = icmp sgt i64 %lsr.iv.next1279, 8
  br i1 %.2684.7, label %B2090, label %B2168

B2106:                                            ; preds = %B2038
  %.2739 = icmp ult i64 %turn.4.1, 6
  br i1 %.2739, label %B2118, label %B2136

B2118:                                            ; preds = %B2106
  %.2744 = add i64 %turn.4.1, -2
  %.2745 = uitofp i64 %.2744 to double
  %.2746 = fmul double %.2745, 2.500000e-01
  br label %B2168

B2136:                                            ; preds = %B2106
  %.2756 = icmp eq i64 %turn.4.1, 6
  br i1 %.2756, label %B2168, label %B2190.endif

B2168:                                            ; preds = %B2090, %B2090.prol.loopexit, %B2054.endif, %B2136, %B2118
  %part.6.23082 = phi double [ 8.750000e-01, %B2136 ], [ %.2746, %B2118 ], [ 7.812500e-03, %B2054.endif ], [ %.2723.prol, %B2090.prol.loopexit ], [ %.2723.7, %B2090 ]
  %.2773 = fmul double %.2771, %part.6.23082
  %.2777 = fsub double %root.2.0.lcssa, %.2773
  br label %B2190.endif

B2284:                                            ; preds = %B2284.lr.ph, %B2436
  %lsr.iv1284 = phi ptr [ %lsr.iv1282, %B2284.lr.ph ], [ %scevgep1285, %B2436 ]
  %most.2.33985 = phi i64 [ %.2916, %B2284.lr.ph ], [ %most.3.4, %B2436 ]
  %.300639813983 = phi i64 [ 0, %B2284.lr.ph ], [ %.3013, %B2436 ]
  %.3013 = add i64 %.300639813983, 1
  %.3050 = load double, ptr %lsr.iv1284, align 8
  %212 = shl i64 %.300639813983, 3
  %scevgep1281 = getelementptr i8, ptr %scevgep1280, i64 %212
  %.3058 = load double, ptr %scevgep1281, align 8
  %.3060 = fsub double %.3058, %floor.2.2
  %.3066 = fcmp olt double %.3050, 0.000000e+00
  %.3072 = icmp sgt i64 %most.2.33985, 0
  %or.cond3350 = select i1 %.3066, i1 %.3072, i1 false
  br i1 %or.cond3350, label %B2372, label %B2436

B2372:                                            ; preds = %B2284
  %.3078 = fneg double %.3050
  %.3080 = uitofp i64 %most.2.33985 to double
  %.3081 = fmul double %.3080, %.3078
  %.3085 = fcmp ogt double %.3081, %.3060
  br i1 %.3085, label %B2392.endif, label %B2436

B2436:                                            ; preds = %B2392.endif, %B2372, %B2284
  %most.3.4 = phi i64 [ %most.2.33985, %B2284 ], [ %most.2.33985, %B2372 ], [ %.5.i311, %B2392.endif ]
  %scevgep1285 = getelementptr i8, ptr %lsr.iv1284, i64 %103
  %exitcond4653.not = icmp eq i64 %arg.K, %.3013
  br i1 %exitcond4653.not, label %B2438, label %B2284

B2438:                                            ; preds = %B2436, %B2234.endif
  %most.2.3.lcssa = phi i64 [ %.2916, %B2234.endif ], [ %most.3.4, %B2436 ]
  %.3157 = getelementptr i64, ptr %66, i64 %.287839903996
  store i64 %most.2.3.lcssa, ptr %.3157, align 8
  %.3163 = getelementptr i64, ptr %67, i64 %.287839903996
  store i64 0, ptr %.3163, align 8
  %.3169 = getelementptr i64, ptr %68, i64 %.287839903996
  store i64 0, ptr %.3169, align 8
  %.3172 = icmp sgt i64 %most.2.3.lcssa, 0
  br i1 %.3172, label %B2498, label %B2604

B2498:                                            ; preds = %B2438
  %.3191 = getelementptr i64, ptr %arg.I, i64 %m.2.23998
  store i64 %.287839903996, ptr %.3191, align 8
  %.3194 = add i64 %m.2.23998, 1
  %.3204 = getelementptr i64, ptr %69, i64 %.287839903996
  %.3205 = load i64, ptr %.3204, align 8
  %.3206 = icmp eq i64 %.3205, 0
  br i1 %.3206, label %B2564.thread, label %B2564

B2564.thread:                                     ; preds = %B2498
  %.3209 = add i64 %first_share.2.23999, 1
  br label %B2594

B2564:                                            ; preds = %B2498
  %.3234 = icmp slt i64 %.3205, 2
  br i1 %.3234, label %B2594, label %B2604

B2594:                                            ; preds = %B2564.thread, %B2564
  %first_share.4.43094 = phi i64 [ %.3209, %B2564.thread ], [ %first_share.2.23999, %B2564 ]
  %.3247 = add i64 %first_rest.2.24000, 1
  br label %B2604

B2604:                                            ; preds = %B2594, %B2564, %B2438
  %m.3.3 = phi i64 [ %.3194, %B2594 ], [ %.3194, %B2564 ], [ %m.2.23998, %B2438 ]
  %first_share.3.3 = phi i64 [ %first_share.4.43094, %B2594 ], [ %first_share.2.23999, %B2564 ], [ %first_share.2.23999, %B2438 ]
  %first_rest.3.3 = phi i64 [ %.3247, %B2594 ], [ %first_rest.2.24000, %B2564 ], [ %first_rest.2.24000, %B2438 ]
  %scevgep1283 = getelementptr i8, ptr %lsr.iv1282, i64 8
  %exitcond4654.not = icmp eq i64 %arg.n, %.2885
  br i1 %exitcond4654.not, label %B2606.endif, label %B2234.endif

B2686.preheader:                                  ; preds = %B2686.preheader.preheader, %B3116
  %lsr.iv1286 = phi i64 [ 0, %B2686.preheader.preheader ], [ %lsr.iv.next1287, %B3116 ]
  %.336540094011 = phi i64 [ %.3372, %B3116 ], [ 1, %B2686.preheader.preheader ]
  %.3372 = add i64 %.336540094011, 1
  %.3400 = getelementptr i64, ptr %arg.I, i64 %.336540094011
  %.3401 = load i64, ptr %.3400, align 8
  br label %B2686

B2686:                                            ; preds = %B2686.preheader, %B3072
  %lsr.iv1288 = phi i64 [ %lsr.iv1286, %B2686.preheader ], [ %lsr.iv.next1289, %B3072 ]
  %b.2.3.in = phi i64 [ %b.2.3, %B3072 ], [ %.336540094011, %B2686.preheader ]
  %b.2.3 = add i64 %b.2.3.in, -1
  %sunkaddr1777 = mul i64 %lsr.iv1288, 8
  %sunkaddr1778 = getelementptr i8, ptr %arg.I, i64 %sunkaddr1777
  %.3424 = load i64, ptr %sunkaddr1778, align 8
  %.3432 = getelementptr i64, ptr %69, i64 %.3424
  %.3433 = load i64, ptr %.3432, align 8
  %sunkaddr1779 = mul i64 %.3401, 8
  %sunkaddr1780 = getelementptr i8, ptr %69, i64 %sunkaddr1779
  %.3439 = load i64, ptr %sunkaddr1780, align 8
  %.3440.not = icmp eq i64 %.3433, %.3439
  br i1 %.3440.not, label %B2810, label %B2760

B2760:                                            ; preds = %B2686
  %.3454 = icmp sgt i64 %.3433, %.3439
  br i1 %.3454, label %B3072, label %B3116

B2810:                                            ; preds = %B2686
  switch i64 %.3433, label %B3018 [
    i64 0, label %B2840
    i64 1, label %B2944
  ]

B2840:                                            ; preds = %B2810
  %.3469 = getelementptr i64, ptr %arg.whole, i64 %.3424
  %.3470 = load i64, ptr %.3469, align 8
  %sunkaddr1781 = mul i64 %.3401, 8
  %sunkaddr1782 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr1781
  %.3474 = load i64, ptr %sunkaddr1782, align 8
  %.3475.not = icmp eq i64 %.3470, %.3474
  br i1 %.3475.not, label %B3018, label %B3066

B2944:                                            ; preds = %B2810
  %.3499 = getelementptr double, ptr %arg.share, i64 %.3424
  %.3500 = load double, ptr %.3499, align 8
  %sunkaddr1783 = mul i64 %.3401, 8
  %sunkaddr1784 = getelementptr i8, ptr %arg.share, i64 %sunkaddr1783
  %.3504 = load double, ptr %sunkaddr1784, align 8
  %.3505 = fcmp une double %.3500, %.3504
  br i1 %.3505, label %B2980, label %B3018

B2980:                                            ; preds = %B2944
  %.3515 = fcmp olt double %.3500, %.3504
  br i1 %.3515, label %B3072, label %B3116

B3018:                                            ; preds = %B2810, %B2840, %B2944
  %.3523 = getelementptr double, ptr %70, i64 %.3424
  %.3524 = load double, ptr %.3523, align 8
  %sunkaddr1785 = mul i64 %.3401, 8
  %sunkaddr1786 = getelementptr i8, ptr %70, i64 %sunkaddr1785
  %.3530 = load double, ptr %sunkaddr1786, align 8
  %.3531 = fcmp olt double %.3524, %.3530
  br i1 %.3531, label %B3072, label %B3116

B3066:                                            ; preds = %B2840
  %.3485 = icmp slt i64 %.3470, %.3474
  br i1 %.3485, label %B3072, label %B3116

B3072:                                            ; preds = %B2980, %B3018, %B2760, %B3066
  %sunkaddr1787 = mul i64 %lsr.iv1288, 8
  %sunkaddr1788 = getelementptr i8, ptr %arg.I, i64 %sunkaddr1787
  %sunkaddr1789 = getelementptr i8, ptr %sunkaddr1788, i64 8
  store i64 %.3424, ptr %sunkaddr1789, align 8
  %lsr.iv.next1289 = add i64 %lsr.iv1288, -1
  %213 = add i64 %lsr.iv.next1289, 2
  %.3563 = icmp sgt i64 %213, 1
  br i1 %.3563, label %B2686, label %B3116

B3116:                                            ; preds = %B2980, %B3066, %B2760, %B3018, %B3072
  %b.3.4.ph = phi i64 [ -1, %B3072 ], [ %b.2.3, %B3066 ], [ %b.2.3, %B2760 ], [ %b.2.3, %B3018 ], [ %lsr.iv1288, %B2980 ]
  %214 = getelementptr i64, ptr %arg.I, i64 %b.3.4.ph
  %.3580 = getelementptr i8, ptr %214, i64 8
  store i64 %.3401, ptr %.3580, align 8
  %lsr.iv.next1287 = add i64 %lsr.iv1286, 1
  %exitcond4655.not = icmp eq i64 %.3372, %m.3.3
  br i1 %exitcond4655.not, label %B3140.endif, label %B2686.preheader

B3180.loopexit:                                   ; preds = %B3404, %B3182.endif
  %scevgep1300 = getelementptr i8, ptr %lsr.iv1299, i64 %107
  %exitcond4656.not = icmp eq i64 %arg.K, %.3688
  br i1 %exitcond4656.not, label %B3444.endif, label %B3182.endif

B3260:                                            ; preds = %B3260.lr.ph, %B3404
  %lsr.iv1295 = phi i64 [ 0, %B3260.lr.ph ], [ %lsr.iv.next1296, %B3404 ]
  %215 = shl i64 %lsr.iv1295, 3
  %scevgep1304 = getelementptr i8, ptr %scevgep1303, i64 %215
  %.3854 = load i64, ptr %scevgep1304, align 8
  %.3866 = getelementptr double, ptr %491, i64 %.3854
  %.3867 = load double, ptr %.3866, align 8
  %216 = shl i64 %lsr.iv1295, 3
  %scevgep1301 = getelementptr i8, ptr %lsr.iv1299, i64 %216
  %.3882 = load double, ptr %scevgep1301, align 8
  %.3885 = fcmp ogt double %.3867, 0.000000e+00
  br i1 %.3885, label %B3374, label %B3404

B3374:                                            ; preds = %B3260
  %.3896 = getelementptr i64, ptr %66, i64 %.3854
  %.3897 = load i64, ptr %.3896, align 8
  %.3899 = sitofp i64 %.3897 to double
  %.3900 = fmul double %.3867, %.3899
  br label %B3404

B3404:                                            ; preds = %B3260, %B3374
  %"$phi3404.3.2.4" = phi double [ %.3900, %B3374 ], [ 0.000000e+00, %B3260 ]
  %.3916 = fadd double %.3882, %"$phi3404.3.2.4"
  %sunkaddr1790 = mul i64 %lsr.iv1295, 8
  %sunkaddr1791 = getelementptr i8, ptr %lsr.iv1299, i64 %sunkaddr1790
  %sunkaddr1792 = getelementptr i8, ptr %sunkaddr1791, i64 -8
  store double %.3916, ptr %sunkaddr1792, align 8
  %lsr.iv.next1296 = add i64 %lsr.iv1295, -1
  %217 = add i64 %488, %lsr.iv.next1296
  %.3808 = icmp sgt i64 %217, 1
  br i1 %.3808, label %B3260, label %B3180.loopexit

B3476:                                            ; preds = %B3476.preheader1270, %B3476
  %.403240384040 = phi i64 [ %.4039.3, %B3476 ], [ 0, %B3476.preheader1270 ]
  %218 = shl i64 %.403240384040, 3
  %sunkaddr1793 = mul i64 %.403240384040, 8
  %sunkaddr1794 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1793
  %.4066 = load double, ptr %sunkaddr1794, align 8
  %scevgep1319 = getelementptr i8, ptr %scevgep1313, i64 %218
  %scevgep1320 = getelementptr i8, ptr %scevgep1319, i64 -24
  store double %.4066, ptr %scevgep1320, align 8
  %219 = shl i64 %.403240384040, 3
  %sunkaddr1795 = mul i64 %.403240384040, 8
  %sunkaddr1796 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1795
  %sunkaddr1797 = getelementptr i8, ptr %sunkaddr1796, i64 8
  %.4066.1 = load double, ptr %sunkaddr1797, align 8
  %scevgep1317 = getelementptr i8, ptr %scevgep1313, i64 %219
  %scevgep1318 = getelementptr i8, ptr %scevgep1317, i64 -16
  store double %.4066.1, ptr %scevgep1318, align 8
  %220 = shl i64 %.403240384040, 3
  %sunkaddr1798 = mul i64 %.403240384040, 8
  %sunkaddr1799 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1798
  %sunkaddr1800 = getelementptr i8, ptr %sunkaddr1799, i64 16
  %.4066.2 = load double, ptr %sunkaddr1800, align 8
  %scevgep1315 = getelementptr i8, ptr %scevgep1313, i64 %220
  %scevgep1316 = getelementptr i8, ptr %scevgep1315, i64 -8
  store double %.4066.2, ptr %scevgep1316, align 8
  %.4039.3 = add i64 %.403240384040, 4
  %221 = shl i64 %.403240384040, 3
  %sunkaddr1801 = mul i64 %.403240384040, 8
  %sunkaddr1802 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr1801
  %sunkaddr1803 = getelementptr i8, ptr %sunkaddr1802, i64 24
  %.4066.3 = load double, ptr %sunkaddr1803, align 8
  %scevgep1314 = getelementptr i8, ptr %scevgep1313, i64 %221
  store double %.4066.3, ptr %scevgep1314, align 8
  %niter1063.ncmp.3 = icmp eq i64 %unroll_iter1062, %.4039.3
  br i1 %niter1063.ncmp.3, label %B3508.loopexit.unr-lcssa, label %B3476

B3508.loopexit.unr-lcssa:                         ; preds = %B3476
  %222 = icmp eq i64 %xtraiter1058, 0
  br i1 %222, label %B3508, label %B3476.epil.preheader

B3476.epil.preheader:                             ; preds = %B3508.loopexit.unr-lcssa, %B3476.preheader
  %.403240384040.epil.init = phi i64 [ 0, %B3476.preheader ], [ %.4039.3, %B3508.loopexit.unr-lcssa ]
  %223 = shl i64 %.403240384040.epil.init, 3
  %scevgep1322 = getelementptr i8, ptr %scevgep1321, i64 %223
  %scevgep1324 = getelementptr i8, ptr %arg.cap, i64 %223
  br label %B3476.epil

B3476.epil:                                       ; preds = %B3476.epil, %B3476.epil.preheader
  %epil.iter1059 = phi i64 [ %epil.iter1059.next, %B3476.epil ], [ 0, %B3476.epil.preheader ]
  %224 = shl i64 %epil.iter1059, 3
  %scevgep1325 = getelementptr i8, ptr %scevgep1324, i64 %224
  %.4066.epil = load double, ptr %scevgep1325, align 8
  %225 = shl i64 %epil.iter1059, 3
  %scevgep1323 = getelementptr i8, ptr %scevgep1322, i64 %225
  store double %.4066.epil, ptr %scevgep1323, align 8
  %epil.iter1059.next = add i64 %epil.iter1059, 1
  %epil.iter1059.cmp.not = icmp eq i64 %xtraiter1058, %epil.iter1059.next
  br i1 %epil.iter1059.cmp.not, label %B3508, label %B3476.epil

B3508:                                            ; preds = %B3476.epil, %B3508.loopexit.unr-lcssa, %B3444.endif
  store double 0.000000e+00, ptr %.4079, align 8
  store double 1.000000e+03, ptr %.4083, align 8
  store double %arg.gmem, ptr %.4088, align 8
  store i64 0, ptr %.4112, align 8
  store i64 %arg.K, ptr %.4117, align 8
  %.m.2.23437 = tail call i64 @llvm.smax.i64(i64 %m.2.2.lcssa4714, i64 0)
  %invariant.gep4161 = getelementptr double, ptr %75, i64 %first_share.2.2.lcssa4715
  %invariant.gep4267 = getelementptr double, ptr %75, i64 %first_rest.2.2.lcssa4716
  br label %B3590

B3590.loopexit875.unr-lcssa:                      ; preds = %B5926
  %226 = and i64 %arg.n, 3
  %227 = icmp eq i64 %226, 0
  br i1 %227, label %B3590, label %B5926.epil.preheader

B5926.epil.preheader:                             ; preds = %B3590.loopexit875.unr-lcssa, %B5926.preheader
  %.645242074209.epil.init = phi i64 [ 0, %B5926.preheader ], [ %.6459.3, %B3590.loopexit875.unr-lcssa ]
  %228 = shl i64 %.645242074209.epil.init, 3
  %scevgep1509 = getelementptr i8, ptr %arg.x, i64 %228
  %scevgep1512 = getelementptr i8, ptr %scevgep1511, i64 %228
  br label %B5926.epil

B5926.epil:                                       ; preds = %B5926.epil, %B5926.epil.preheader
  %epil.iter1123 = phi i64 [ %epil.iter1123.next, %B5926.epil ], [ 0, %B5926.epil.preheader ]
  %229 = shl i64 %epil.iter1123, 3
  %scevgep1513 = getelementptr i8, ptr %scevgep1512, i64 %229
  %.6490.epil = load i64, ptr %scevgep1513, align 8
  %230 = shl i64 %epil.iter1123, 3
  %scevgep1510 = getelementptr i8, ptr %scevgep1509, i64 %230
  store i64 %.6490.epil, ptr %scevgep1510, align 8
  %epil.iter1123.next = add i64 %epil.iter1123, 1
  %epil.iter1123.cmp.not = icmp eq i64 %xtraiter1091, %epil.iter1123.next
  br i1 %epil.iter1123.cmp.not, label %B3590, label %B5926.epil

B3590:                                            ; preds = %B3656, %B4382, %B9030, %B7330, %B3590.loopexit875.unr-lcssa, %B5838, %B6144, %B7318, %B5872.endif, %B4134, %B6238, %B5926.epil, %B6130.thread, %B6352, %B3508
  %best.6.2 = phi double [ %floor.2.2, %B3508 ], [ %best.3.3, %B3656 ], [ %best.5.7, %B7330 ], [ %best.3.3, %B4382 ], [ %best.5.7, %B6238 ], [ %.6346, %B5926.epil ], [ %best.5.7, %B6144 ], [ %best.5.7, %B9030 ], [ %.6346, %B5872.endif ], [ %best.3.3, %B5838 ], [ %.6346, %B3590.loopexit875.unr-lcssa ], [ %best.5.7, %B7318 ], [ %best.3.3, %B4134 ], [ %best.5.7, %B6352 ], [ %best.5.7, %B6130.thread ]
  %steps.7.2 = phi i64 [ 0, %B3508 ], [ %steps.6.3, %B3656 ], [ %.7074, %B7330 ], [ %steps.6.3, %B4382 ], [ %steps.9.7, %B6238 ], [ %.4856, %B5926.epil ], [ %steps.9.7, %B6144 ], [ %steps.9.7, %B9030 ], [ %.4856, %B5872.endif ], [ %.4856, %B5838 ], [ %.4856, %B3590.loopexit875.unr-lcssa ], [ %.7074, %B7318 ], [ %steps.6.3, %B4134 ], [ %steps.9.7, %B6352 ], [ %steps.9.7, %B6130.thread ]
  %e.6.2 = phi i64 [ 0, %B3508 ], [ %.4269, %B3656 ], [ %.7081, %B7330 ], [ %.43943111.ph, %B4382 ], [ %e.5.3, %B6238 ], [ %e.5.3, %B5926.epil ], [ %e.5.3, %B6144 ], [ %e.5.3, %B9030 ], [ %e.5.3, %B5872.endif ], [ %e.5.3, %B5838 ], [ %e.5.3, %B3590.loopexit875.unr-lcssa ], [ %e.5.3, %B7318 ], [ %.43943110, %B4134 ], [ %e.5.3, %B6352 ], [ %e.5.3, %B6130.thread ]
  %at.8.2 = phi i64 [ 0, %B3508 ], [ %.4219, %B3656 ], [ %spec.select3359, %B7330 ], [ %.4768, %B4382 ], [ %at.7.3, %B6238 ], [ %at.7.3, %B5926.epil ], [ %first_rest.2.2.lcssa4716, %B6144 ], [ %.9461, %B9030 ], [ %at.7.3, %B5872.endif ], [ %at.7.3, %B5838 ], [ %at.7.3, %B3590.loopexit875.unr-lcssa ], [ %first_rest.2.2.lcssa4716, %B7318 ], [ %.4219, %B4134 ], [ %first_rest.2.2.lcssa4716, %B6352 ], [ %m.2.2.lcssa4714, %B6130.thread ]
  %eq.10.2 = phi i64 [ 0, %B3508 ], [ %eq.6.3, %B3656 ], [ 1, %B7330 ], [ %eq.13.4, %B4382 ], [ %eq.6.3, %B6238 ], [ %eq.6.3, %B5926.epil ], [ %eq.6.3, %B6144 ], [ %eq.12.4, %B9030 ], [ %eq.6.3, %B5872.endif ], [ %eq.6.3, %B5838 ], [ %eq.6.3, %B3590.loopexit875.unr-lcssa ], [ %eq.6.3, %B7318 ], [ %.43893109, %B4134 ], [ %eq.6.3, %B6352 ], [ %eq.6.3, %B6130.thread ]
  %free.8.2 = phi i64 [ %arg.G, %B3508 ], [ %free.3.3, %B3656 ], [ %free.3.3, %B7330 ], [ %free.6.63106.ph, %B4382 ], [ %free.3.3, %B6238 ], [ %free.3.3, %B5926.epil ], [ %free.3.3, %B6144 ], [ %free.3.3, %B9030 ], [ %free.3.3, %B5872.endif ], [ %free.3.3, %B5838 ], [ %free.3.3, %B3590.loopexit875.unr-lcssa ], [ %free.3.3, %B7318 ], [ %free.6.63107, %B4134 ], [ %free.3.3, %B6352 ], [ %free.3.3, %B6130.thread ]
  %fresh.8.2 = phi i64 [ 0, %B3508 ], [ %fresh.4.3, %B3656 ], [ %spec.select3375, %B7330 ], [ %fresh.4.3, %B4382 ], [ 0, %B6238 ], [ 0, %B5926.epil ], [ 0, %B6144 ], [ 0, %B9030 ], [ 0, %B5872.endif ], [ 0, %B5838 ], [ 0, %B3590.loopexit875.unr-lcssa ], [ 0, %B7318 ], [ %fresh.4.3, %B4134 ], [ 0, %B6352 ], [ 0, %B6130.thread ]
  %231 = phi i1 [ false, %B3508 ], [ true, %B3656 ], [ false, %B7330 ], [ false, %B4382 ], [ true, %B6238 ], [ true, %B5926.epil ], [ true, %B6144 ], [ false, %B9030 ], [ true, %B5872.endif ], [ true, %B5838 ], [ true, %B3590.loopexit875.unr-lcssa ], [ true, %B7318 ], [ true, %B4134 ], [ false, %B6352 ], [ true, %B6130.thread ]
  br label %B3592

B3592:                                            ; preds = %B10258, %B3590
  %best.3.3 = phi double [ %best.6.2, %B3590 ], [ %best.4.6, %B10258 ]
  %steps.6.3 = phi i64 [ %steps.7.2, %B3590 ], [ %.9486, %B10258 ]
  %e.5.3 = phi i64 [ %e.6.2, %B3590 ], [ %.9538, %B10258 ]
  %at.7.3 = phi i64 [ %at.8.2, %B3590 ], [ %.10343, %B10258 ]
  %eq.6.3 = phi i64 [ %eq.10.2, %B3590 ], [ %eq.7.4, %B10258 ]
  %free.3.3 = phi i64 [ %free.8.2, %B3590 ], [ %free.4.4, %B10258 ]
  %fresh.4.3 = phi i64 [ %fresh.8.2, %B3590 ], [ %fresh.5.4, %B10258 ]
  %back.6.3 = phi i1 [ %231, %B3590 ], [ false, %B10258 ]
  br i1 %back.6.3, label %B3606, label %B4400

B3606:                                            ; preds = %B3592
  %.4181 = icmp eq i64 %e.5.3, 0
  br i1 %.4181, label %B10418, label %B3622

B3622:                                            ; preds = %B3606
  %.4218 = getelementptr i64, ptr %77, i64 %e.5.3
  %.4219 = load i64, ptr %.4218, align 8
  %.4224 = icmp slt i64 %.4219, 0
  br i1 %.4224, label %B3656, label %B3668

B3656:                                            ; preds = %B3622
  %.4269 = add i64 %e.5.3, -1
  br label %B3590

B3668:                                            ; preds = %B3622
  %.4282 = getelementptr i64, ptr %arg.I, i64 %.4219
  %.4283 = load i64, ptr %.4282, align 8
  %.4291 = getelementptr i64, ptr %78, i64 %e.5.3
  %.4292 = load i64, ptr %.4291, align 8
  %.4300 = getelementptr i64, ptr %68, i64 %.4283
  %.4301 = load i64, ptr %.4300, align 8
  %.4303 = sub i64 %.4301, %.4292
  store i64 %.4303, ptr %.4300, align 8
  %.4309 = getelementptr i64, ptr %arg.grp, i64 %.4283
  %.4310 = load i64, ptr %.4309, align 8
  %.4311 = icmp sgt i64 %.4310, -1
  br i1 %.4311, label %B3774, label %B3824

B3774:                                            ; preds = %B3668
  %.4320 = getelementptr i64, ptr %67, i64 %.4310
  %.4321 = load i64, ptr %.4320, align 8
  %.4323 = sub i64 %.4321, %.4292
  store i64 %.4323, ptr %.4320, align 8
  br label %B3824

B3824:                                            ; preds = %B3774, %B3668
  %.4332 = getelementptr i64, ptr %69, i64 %.4283
  %.4333 = load i64, ptr %.4332, align 8
  switch i64 %.4333, label %B4036.endif.sink.split [
    i64 0, label %B3960.thread4679
    i64 1, label %B3960
  ]

B3960.thread4679:                                 ; preds = %B3824
  %.4338 = getelementptr i64, ptr %arg.whole, i64 %.4283
  %.4339 = load i64, ptr %.4338, align 8
  %.4341 = mul i64 %.4339, %.4292
  %.4343 = add i64 %.4341, %free.3.3
  br label %B4036.endif.sink.split

B3960:                                            ; preds = %B3824
  %.4370 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.4371 = load i64, ptr %.4370, align 8
  %.4373 = mul i64 %.4371, %arg.n
  %232 = getelementptr i64, ptr %76, i64 %.4373
  %.4379 = getelementptr i64, ptr %232, i64 %.4219
  store i64 0, ptr %.4379, align 8
  %sunkaddr1804 = mul i64 %.4283, 8
  %sunkaddr1805 = getelementptr i8, ptr %69, i64 %sunkaddr1804
  %.4419.pr.pre = load i64, ptr %sunkaddr1805, align 8
  %233 = icmp eq i64 %.4419.pr.pre, 1
  %.4388 = getelementptr i64, ptr %79, i64 %e.5.3
  %.4389 = load i64, ptr %.4388, align 8
  %.4394 = add i64 %e.5.3, -1
  %.4401 = add i64 %.4292, -1
  br i1 %233, label %B4254, label %B4036.endif

B4086:                                            ; preds = %B4086.lr.ph, %B4244
  %lsr.iv1450 = phi ptr [ %invariant.gep4170, %B4086.lr.ph ], [ %scevgep1451, %B4244 ]
  %lsr.iv1448 = phi ptr [ %scevgep1447, %B4086.lr.ph ], [ %scevgep1449, %B4244 ]
  %.451841644166 = phi i64 [ 0, %B4086.lr.ph ], [ %.4525, %B4244 ]
  %.4525 = add i64 %.451841644166, 1
  %.4564 = load double, ptr %lsr.iv1450, align 8
  %.4570 = fcmp ult double %.4564, 0.000000e+00
  br i1 %.4570, label %B4244, label %B4134

B4134:                                            ; preds = %B4086
  %234 = shl i64 %.451841644166, 3
  %scevgep1445 = getelementptr i8, ptr %scevgep1444, i64 %234
  %.4581 = load double, ptr %scevgep1445, align 8
  %.4585 = fmul double %.4564, %.4584
  %.4588 = fadd double %.4585, %.4581
  %.4602 = load double, ptr %lsr.iv1448, align 8
  %.4603 = fadd double %.4588, %.4602
  %.4605 = fcmp ugt double %.4603, %best.3.3
  br i1 %.4605, label %B4244, label %B3590

B4244:                                            ; preds = %B4134, %B4086
  %scevgep1449 = getelementptr i8, ptr %lsr.iv1448, i64 %107
  %scevgep1451 = getelementptr i8, ptr %lsr.iv1450, i64 %103
  %exitcond4667.not = icmp eq i64 %.4429, %.4525
  br i1 %exitcond4667.not, label %B4254, label %B4086

B4254:                                            ; preds = %B4244, %B4036.endif, %B3960
  %.44013113.ph = phi i64 [ %.4401, %B3960 ], [ %.44013112, %B4036.endif ], [ %.44013112, %B4244 ]
  %.43943111.ph = phi i64 [ %.4394, %B3960 ], [ %.43943110, %B4036.endif ], [ %.43943110, %B4244 ]
  %.43893108.ph = phi i64 [ %.4389, %B3960 ], [ %.43893109, %B4036.endif ], [ %.43893109, %B4244 ]
  %free.6.63106.ph = phi i64 [ %free.3.3, %B3960 ], [ %free.6.63107, %B4036.endif ], [ %free.6.63107, %B4244 ]
  %.44193104.ph = phi i1 [ true, %B3960 ], [ false, %B4036.endif ], [ false, %B4244 ]
  %.4680 = icmp eq i64 %.44013113.ph, 0
  br i1 %.4680, label %B4270, label %B9044

B4270:                                            ; preds = %B4254
  %.4702 = icmp eq i64 %.43893108.ph, 1
  %or.cond3351 = select i1 %.44193104.ph, i1 %.4702, i1 false
  br i1 %or.cond3351, label %B4312, label %B4382

B4312:                                            ; preds = %B4270
  %.4713 = getelementptr i64, ptr %.4112, i64 %.43943111.ph
  %.4714 = load i64, ptr %.4713, align 8
  %.4715 = add i64 %.4714, -1
  %.4717 = mul i64 %.4715, %arg.n
  %235 = getelementptr i64, ptr %76, i64 %.4717
  %.4723 = getelementptr i64, ptr %235, i64 %.4219
  %.4724 = load i64, ptr %.4723, align 8
  %.4725 = icmp slt i64 %.4724, 1
  %spec.select3352 = zext i1 %.4725 to i64
  br label %B4382

B4382:                                            ; preds = %B4312, %B4270
  %eq.13.4 = phi i64 [ %.43893108.ph, %B4270 ], [ %spec.select3352, %B4312 ]
  %.4768 = add i64 %.4219, 1
  br label %B3590

B4400:                                            ; preds = %B3592
  %.4844 = icmp eq i64 %fresh.4.3, 1
  br i1 %.4844, label %B4414.endif, label %B5962

B4492:                                            ; preds = %B4492.preheader, %B4492
  %.495740454047 = phi i64 [ %.4964.1, %B4492 ], [ 0, %B4492.preheader ]
  %236 = shl i64 %.495740454047, 3
  %scevgep1329 = getelementptr i8, ptr %scevgep1327, i64 %236
  %scevgep1330 = getelementptr i8, ptr %scevgep1329, i64 -8
  %.5001 = load double, ptr %scevgep1330, align 8
  %.5003 = fcmp ogt double %.5001, 0.000000e+00
  %"$phi4572.1.2.9" = select i1 %.5003, double %.5001, double 1.000000e+00
  %237 = shl i64 %.495740454047, 3
  %scevgep1333 = getelementptr i8, ptr %scevgep1331, i64 %237
  %scevgep1334 = getelementptr i8, ptr %scevgep1333, i64 -8
  store double %"$phi4572.1.2.9", ptr %scevgep1334, align 8
  %.4964.1 = add i64 %.495740454047, 2
  %238 = shl i64 %.495740454047, 3
  %scevgep1328 = getelementptr i8, ptr %scevgep1327, i64 %238
  %.5001.1 = load double, ptr %scevgep1328, align 8
  %.5003.1 = fcmp ogt double %.5001.1, 0.000000e+00
  %"$phi4572.1.2.9.1" = select i1 %.5003.1, double %.5001.1, double 1.000000e+00
  %scevgep1332 = getelementptr i8, ptr %scevgep1331, i64 %238
  store double %"$phi4572.1.2.9.1", ptr %scevgep1332, align 8
  %niter1069.ncmp.1 = icmp eq i64 %unroll_iter1068, %.4964.1
  br i1 %niter1069.ncmp.1, label %B4588.endif.loopexit.unr-lcssa, label %B4492

B4640:                                            ; preds = %B4620.preheader, %B4588.endif
  %239 = icmp sgt i64 %first_rest.2.2.lcssa4716, %first_share.2.2.lcssa4715
  br i1 %239, label %B4656, label %B4702.endif

B4656:                                            ; preds = %B4640
  %.5184 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.5185 = load i64, ptr %.5184, align 8
  %.5187 = icmp slt i64 %.5185, %free.3.3
  %240 = tail call i64 @llvm.smin.i64(i64 %at.7.3, i64 %first_share.2.2.lcssa4715)
  %spec.select3374 = select i1 %.5187, i64 %240, i64 %at.7.3
  br label %B4702.endif

B4736:                                            ; preds = %B4736.lr.ph, %B5146
  %.528440674081 = phi i64 [ %.5242, %B4736.lr.ph ], [ %.5294, %B5146 ]
  %.529140694080 = phi i64 [ %start.2.8, %B4736.lr.ph ], [ %.5298, %B5146 ]
  %.5294 = add i64 %.528440674081, -1
  %.5298 = add i64 %.529140694080, 1
  %.5326 = getelementptr i64, ptr %arg.I, i64 %.529140694080
  %.5327 = load i64, ptr %.5326, align 8
  %.5335 = getelementptr i64, ptr %66, i64 %.5327
  %.5336 = load i64, ptr %.5335, align 8
  %.5341 = getelementptr i64, ptr %68, i64 %.5327
  %.5342 = load i64, ptr %.5341, align 8
  %.5343 = sub i64 %.5336, %.5342
  %.5353 = getelementptr i64, ptr %arg.grp, i64 %.5327
  %.5354 = load i64, ptr %.5353, align 8
  %.5355 = icmp sgt i64 %.5354, -1
  br i1 %.5355, label %B4830, label %B4876

B4830:                                            ; preds = %B4736
  %.5369 = getelementptr i64, ptr %67, i64 %.5354
  %.5370 = load i64, ptr %.5369, align 8
  %.5371 = icmp sgt i64 %.5370, 0
  %spec.select3354 = select i1 %.5371, i64 0, i64 %.5343
  br label %B4876

B4876:                                            ; preds = %B4830, %B4736
  %q.16.9 = phi i64 [ %.5343, %B4736 ], [ %spec.select3354, %B4830 ]
  %.5386 = getelementptr i64, ptr %69, i64 %.5327
  %.5387 = load i64, ptr %.5386, align 8
  %.5388 = icmp eq i64 %.5387, 0
  br i1 %.5388, label %B4906, label %B4956.endif

B4906:                                            ; preds = %B4876
  %241 = icmp ne i64 %free.3.3, %const_mat1733
  %.5392 = getelementptr i64, ptr %arg.whole, i64 %.5327
  %.5393 = load i64, ptr %.5392, align 8
  %.5397 = icmp ne i64 %.5393, 0
  %.5409 = icmp ne i64 %.5393, -1
  %.5410.not = or i1 %241, %.5409
  %or.cond4278 = select i1 %.5397, i1 %.5410.not, i1 false
  br i1 %or.cond4278, label %B4906.else.if, label %B4906.endif

B4988:                                            ; preds = %B4988.preheader, %B5144.1
  %q.17.94063 = phi i64 [ %q.18.10.1, %B5144.1 ], [ %q.19.9, %B4988.preheader ]
  %.556340594061 = phi i64 [ %.5570.1, %B5144.1 ], [ 0, %B4988.preheader ]
  %242 = shl i64 %.556340594061, 3
  %scevgep1338 = getelementptr i8, ptr %scevgep1336, i64 %242
  %scevgep1339 = getelementptr i8, ptr %scevgep1338, i64 -8
  %.5609 = load double, ptr %scevgep1339, align 8
  %.5615 = fcmp ogt double %.5609, 0.000000e+00
  br i1 %.5615, label %B5030, label %B5144

B5030:                                            ; preds = %B4988
  %.5622 = sitofp i64 %q.17.94063 to double
  %.5623 = fmul double %.5609, %.5622
  %243 = shl i64 %.556340594061, 3
  %scevgep1343 = getelementptr i8, ptr %scevgep1341, i64 %243
  %scevgep1344 = getelementptr i8, ptr %scevgep1343, i64 -8
  %.5635 = load double, ptr %scevgep1344, align 8
  %.5636 = fcmp ogt double %.5623, %.5635
  br i1 %.5636, label %B5078.endif, label %B5144

B5144:                                            ; preds = %B5078.endif, %B5030, %B4988
  %q.18.10 = phi i64 [ %q.17.94063, %B4988 ], [ %q.17.94063, %B5030 ], [ %.5.i313, %B5078.endif ]
  %.5570.1 = add i64 %.556340594061, 2
  %244 = shl i64 %.556340594061, 3
  %scevgep1337 = getelementptr i8, ptr %scevgep1336, i64 %244
  %.5609.1 = load double, ptr %scevgep1337, align 8
  %.5615.1 = fcmp ogt double %.5609.1, 0.000000e+00
  br i1 %.5615.1, label %B5030.1, label %B5144.1

B5030.1:                                          ; preds = %B5144
  %.5622.1 = sitofp i64 %q.18.10 to double
  %.5623.1 = fmul double %.5609.1, %.5622.1
  %245 = shl i64 %.556340594061, 3
  %scevgep1342 = getelementptr i8, ptr %scevgep1341, i64 %245
  %.5635.1 = load double, ptr %scevgep1342, align 8
  %.5636.1 = fcmp ogt double %.5623.1, %.5635.1
  br i1 %.5636.1, label %B5078.endif.1, label %B5144.1

B5078.endif.1:                                    ; preds = %B5030.1
  %.5654.1 = fdiv double %.5635.1, %.5609.1
  %.5.i313.1 = fptosi double %.5654.1 to i64
  br label %B5144.1

B5144.1:                                          ; preds = %B5078.endif.1, %B5030.1, %B5144
  %q.18.10.1 = phi i64 [ %q.18.10, %B5144 ], [ %q.18.10, %B5030.1 ], [ %.5.i313.1, %B5078.endif.1 ]
  %niter1076.ncmp.1 = icmp eq i64 %unroll_iter1068, %.5570.1
  br i1 %niter1076.ncmp.1, label %B5146.loopexit.unr-lcssa, label %B4988

B5146.loopexit.unr-lcssa:                         ; preds = %B5144.1
  %246 = and i64 %arg.D, 1
  %247 = icmp eq i64 %246, 0
  br i1 %247, label %B5146, label %B4988.epil.preheader

B4988.epil.preheader:                             ; preds = %B5146.loopexit.unr-lcssa, %B4988.lr.ph
  %q.17.94063.epil.init = phi i64 [ %q.19.9, %B4988.lr.ph ], [ %q.18.10.1, %B5146.loopexit.unr-lcssa ]
  %.556340594061.epil.init = phi i64 [ 0, %B4988.lr.ph ], [ %.5570.1, %B5146.loopexit.unr-lcssa ]
  %.5608.epil = getelementptr double, ptr %526, i64 %.556340594061.epil.init
  %.5609.epil = load double, ptr %.5608.epil, align 8
  %.5615.epil = fcmp ogt double %.5609.epil, 0.000000e+00
  br i1 %.5615.epil, label %B5030.epil, label %B5146

B5030.epil:                                       ; preds = %B4988.epil.preheader
  %.5622.epil = sitofp i64 %q.17.94063.epil.init to double
  %.5623.epil = fmul double %.5609.epil, %.5622.epil
  %.5634.epil = getelementptr double, ptr %506, i64 %.556340594061.epil.init
  %.5635.epil = load double, ptr %.5634.epil, align 8
  %.5636.epil = fcmp ogt double %.5623.epil, %.5635.epil
  br i1 %.5636.epil, label %B5078.endif.epil, label %B5146

B5078.endif.epil:                                 ; preds = %B5030.epil
  %.5654.epil = fdiv double %.5635.epil, %.5609.epil
  %.5.i313.epil = fptosi double %.5654.epil to i64
  br label %B5146

B5146:                                            ; preds = %B5146.loopexit.unr-lcssa, %B5078.endif.epil, %B5030.epil, %B4988.epil.preheader, %B4956.endif
  %q.17.9.lcssa = phi i64 [ %q.19.9, %B4956.endif ], [ %q.18.10.1, %B5146.loopexit.unr-lcssa ], [ %q.17.94063.epil.init, %B4988.epil.preheader ], [ %q.17.94063.epil.init, %B5030.epil ], [ %.5.i313.epil, %B5078.endif.epil ]
  %.5705 = getelementptr i64, ptr %73, i64 %.5327
  store i64 %q.17.9.lcssa, ptr %.5705, align 8
  %.5285 = icmp sgt i64 %.528440674081, 1
  br i1 %.5285, label %B4736, label %B5164

B5164:                                            ; preds = %B5146, %B4702.endif
  %.5717 = mul i64 %.4867, %arg.D
  store double 0.000000e+00, ptr %.5730, align 8
  %.5734 = call i32 @isocost_relax(ptr nonnull %.5730, ptr nonnull %excinfo.9, i64 %arg.n, i64 %arg.D, ptr %arg.v, ptr %arg.A, i64 %.386, i64 %.302, i64 %.5717, ptr %arg.F, i64 %.314, ptr nonnull %arg.I, i64 %.392)
  %cond326 = icmp eq i32 %.5734, 0
  br i1 %cond326, label %B5164.endif.endif, label %B5164.if.if

B5280:                                            ; preds = %B5280.preheader, %B5280
  %bound.8.84091 = phi double [ %.5901.3, %B5280 ], [ %.5759, %B5280.preheader ]
  %.584940874089 = phi i64 [ %.5856.3, %B5280 ], [ 0, %B5280.preheader ]
  %248 = shl i64 %.584940874089, 3
  %scevgep1352 = getelementptr i8, ptr %scevgep1346, i64 %248
  %scevgep1353 = getelementptr i8, ptr %scevgep1352, i64 -24
  %.5889 = load double, ptr %scevgep1353, align 8
  %scevgep1361 = getelementptr i8, ptr %scevgep1355, i64 %248
  %scevgep1362 = getelementptr i8, ptr %scevgep1361, i64 -24
  %.5898 = load double, ptr %scevgep1362, align 8
  %.5899 = fmul double %.5889, %.5898
  %.5901 = fadd double %bound.8.84091, %.5899
  %249 = shl i64 %.584940874089, 3
  %scevgep1350 = getelementptr i8, ptr %scevgep1346, i64 %249
  %scevgep1351 = getelementptr i8, ptr %scevgep1350, i64 -16
  %.5889.1 = load double, ptr %scevgep1351, align 8
  %scevgep1359 = getelementptr i8, ptr %scevgep1355, i64 %249
  %scevgep1360 = getelementptr i8, ptr %scevgep1359, i64 -16
  %.5898.1 = load double, ptr %scevgep1360, align 8
  %.5899.1 = fmul double %.5889.1, %.5898.1
  %.5901.1 = fadd double %.5901, %.5899.1
  %250 = shl i64 %.584940874089, 3
  %scevgep1348 = getelementptr i8, ptr %scevgep1346, i64 %250
  %scevgep1349 = getelementptr i8, ptr %scevgep1348, i64 -8
  %.5889.2 = load double, ptr %scevgep1349, align 8
  %scevgep1357 = getelementptr i8, ptr %scevgep1355, i64 %250
  %scevgep1358 = getelementptr i8, ptr %scevgep1357, i64 -8
  %.5898.2 = load double, ptr %scevgep1358, align 8
  %.5899.2 = fmul double %.5889.2, %.5898.2
  %.5901.2 = fadd double %.5901.1, %.5899.2
  %.5856.3 = add i64 %.584940874089, 4
  %251 = shl i64 %.584940874089, 3
  %scevgep1347 = getelementptr i8, ptr %scevgep1346, i64 %251
  %.5889.3 = load double, ptr %scevgep1347, align 8
  %scevgep1356 = getelementptr i8, ptr %scevgep1355, i64 %251
  %.5898.3 = load double, ptr %scevgep1356, align 8
  %.5899.3 = fmul double %.5889.3, %.5898.3
  %.5901.3 = fadd double %.5901.2, %.5899.3
  %niter1083.ncmp.3 = icmp eq i64 %unroll_iter1062, %.5856.3
  br i1 %niter1083.ncmp.3, label %B5360.endif.loopexit.unr-lcssa, label %B5280

B5536:                                            ; preds = %B5536.preheader, %B5536
  %c.19.94100 = phi double [ %.6205.3, %B5536 ], [ %.6065, %B5536.preheader ]
  %.615540964098 = phi i64 [ %.6162.3, %B5536 ], [ 0, %B5536.preheader ]
  %252 = shl i64 %.615540964098, 3
  %scevgep1375 = getelementptr i8, ptr %scevgep1369, i64 %252
  %scevgep1376 = getelementptr i8, ptr %scevgep1375, i64 -24
  %.6195 = load double, ptr %scevgep1376, align 8
  %scevgep1384 = getelementptr i8, ptr %scevgep1378, i64 %252
  %scevgep1385 = getelementptr i8, ptr %scevgep1384, i64 -24
  %.6202 = load double, ptr %scevgep1385, align 8
  %.6203 = fmul double %.6195, %.6202
  %.6205 = fsub double %c.19.94100, %.6203
  %253 = shl i64 %.615540964098, 3
  %scevgep1373 = getelementptr i8, ptr %scevgep1369, i64 %253
  %scevgep1374 = getelementptr i8, ptr %scevgep1373, i64 -16
  %.6195.1 = load double, ptr %scevgep1374, align 8
  %scevgep1382 = getelementptr i8, ptr %scevgep1378, i64 %253
  %scevgep1383 = getelementptr i8, ptr %scevgep1382, i64 -16
  %.6202.1 = load double, ptr %scevgep1383, align 8
  %.6203.1 = fmul double %.6195.1, %.6202.1
  %.6205.1 = fsub double %.6205, %.6203.1
  %254 = shl i64 %.615540964098, 3
  %scevgep1371 = getelementptr i8, ptr %scevgep1369, i64 %254
  %scevgep1372 = getelementptr i8, ptr %scevgep1371, i64 -8
  %.6195.2 = load double, ptr %scevgep1372, align 8
  %scevgep1380 = getelementptr i8, ptr %scevgep1378, i64 %254
  %scevgep1381 = getelementptr i8, ptr %scevgep1380, i64 -8
  %.6202.2 = load double, ptr %scevgep1381, align 8
  %.6203.2 = fmul double %.6195.2, %.6202.2
  %.6205.2 = fsub double %.6205.1, %.6203.2
  %.6162.3 = add i64 %.615540964098, 4
  %255 = shl i64 %.615540964098, 3
  %scevgep1370 = getelementptr i8, ptr %scevgep1369, i64 %255
  %.6195.3 = load double, ptr %scevgep1370, align 8
  %scevgep1379 = getelementptr i8, ptr %scevgep1378, i64 %255
  %.6202.3 = load double, ptr %scevgep1379, align 8
  %.6203.3 = fmul double %.6195.3, %.6202.3
  %.6205.3 = fsub double %.6205.2, %.6203.3
  %niter1090.ncmp.3 = icmp eq i64 %unroll_iter1062, %.6162.3
  br i1 %niter1090.ncmp.3, label %B5610.loopexit.unr-lcssa, label %B5536

B5610.loopexit.unr-lcssa:                         ; preds = %B5536
  %256 = and i64 %arg.D, 3
  %257 = icmp eq i64 %256, 0
  br i1 %257, label %B5610, label %B5536.epil.preheader

B5536.epil.preheader:                             ; preds = %B5610.loopexit.unr-lcssa, %B5536.lr.ph
  %c.19.94100.epil.init = phi double [ %.6065, %B5536.lr.ph ], [ %.6205.3, %B5610.loopexit.unr-lcssa ]
  %.615540964098.epil.init = phi i64 [ 0, %B5536.lr.ph ], [ %.6162.3, %B5610.loopexit.unr-lcssa ]
  %258 = mul i64 %143, %.6058
  %259 = shl i64 %.615540964098.epil.init, 3
  %260 = add i64 %258, %259
  %scevgep1386 = getelementptr i8, ptr %arg.A, i64 %260
  %scevgep1389 = getelementptr i8, ptr %scevgep1388, i64 %259
  br label %B5536.epil

B5536.epil:                                       ; preds = %B5536.epil, %B5536.epil.preheader
  %c.19.94100.epil = phi double [ %c.19.94100.epil.init, %B5536.epil.preheader ], [ %.6205.epil, %B5536.epil ]
  %epil.iter1085 = phi i64 [ 0, %B5536.epil.preheader ], [ %epil.iter1085.next, %B5536.epil ]
  %261 = shl i64 %epil.iter1085, 3
  %scevgep1390 = getelementptr i8, ptr %scevgep1389, i64 %261
  %.6195.epil = load double, ptr %scevgep1390, align 8
  %262 = shl i64 %epil.iter1085, 3
  %scevgep1387 = getelementptr i8, ptr %scevgep1386, i64 %262
  %.6202.epil = load double, ptr %scevgep1387, align 8
  %.6203.epil = fmul double %.6195.epil, %.6202.epil
  %.6205.epil = fsub double %c.19.94100.epil, %.6203.epil
  %epil.iter1085.next = add i64 %epil.iter1085, 1
  %epil.iter1085.cmp.not = icmp eq i64 %xtraiter1058, %epil.iter1085.next
  br i1 %epil.iter1085.cmp.not, label %B5610, label %B5536.epil

B5610:                                            ; preds = %B5536.epil, %B5610.loopexit.unr-lcssa, %B5464.endif
  %c.19.9.lcssa = phi double [ %.6065, %B5464.endif ], [ %.6205.3, %B5610.loopexit.unr-lcssa ], [ %.6205.epil, %B5536.epil ]
  %.6222 = getelementptr double, ptr %543, i64 %.6058
  store double %c.19.9.lcssa, ptr %.6222, align 8
  %gep5035 = getelementptr double, ptr %invariant.gep5034, i64 %.601841054111
  %.6234 = getelementptr i8, ptr %gep5035, i64 8
  %.6235 = load double, ptr %.6234, align 8
  %.6238 = fcmp ogt double %c.19.9.lcssa, 0.000000e+00
  br i1 %.6238, label %B5694, label %B5724

B5694:                                            ; preds = %B5610
  %.6249 = getelementptr i64, ptr %73, i64 %.6058
  %.6250 = load i64, ptr %.6249, align 8
  %.6252 = sitofp i64 %.6250 to double
  %.6253 = fmul double %c.19.9.lcssa, %.6252
  br label %B5724

B5724:                                            ; preds = %B5610, %B5694
  %"$phi5724.2.2.9" = phi double [ %.6253, %B5694 ], [ 0.000000e+00, %B5610 ]
  %.6269 = fadd double %.6235, %"$phi5724.2.2.9"
  %sunkaddr1806 = mul i64 %.601841054111, 8
  %sunkaddr1807 = getelementptr inbounds i8, ptr %invariant.gep5034, i64 %sunkaddr1806
  store double %.6269, ptr %sunkaddr1807, align 8
  %.6012 = icmp sgt i64 %.601141044112, 1
  br i1 %.6012, label %B5464.endif, label %B5762

B5762:                                            ; preds = %B5724, %B5360.endif
  %.6299 = add i64 %.4867, 1
  %sunkaddr1808 = mul i64 %e.5.3, 8
  %sunkaddr1809 = getelementptr i8, ptr %.4117, i64 %sunkaddr1808
  store i64 %.6299, ptr %sunkaddr1809, align 8
  %263 = getelementptr double, ptr %arg.F, i64 %.5925
  %.6319 = getelementptr double, ptr %263, i64 %start.2.8
  %.6320 = load double, ptr %.6319, align 8
  %.6322 = fadd double %bound.8.8.lcssa, %.6320
  %.6326 = fcmp ugt double %.6322, %best.3.3
  br i1 %.6326, label %B5962, label %B5838

B5838:                                            ; preds = %B5762
  %.5758.le = getelementptr double, ptr %.4079, i64 %e.5.3
  %.6346 = load double, ptr %.5758.le, align 8
  %.6348 = fcmp ogt double %.6346, %best.3.3
  br i1 %.6348, label %B5872.endif, label %B3590

B5926:                                            ; preds = %B5926.preheader1267, %B5926
  %.645242074209 = phi i64 [ %.6459.3, %B5926 ], [ 0, %B5926.preheader1267 ]
  %264 = shl i64 %.645242074209, 3
  %scevgep1499 = getelementptr i8, ptr %scevgep1493, i64 %264
  %scevgep1500 = getelementptr i8, ptr %scevgep1499, i64 -24
  %.6490 = load i64, ptr %scevgep1500, align 8
  %sunkaddr1810 = mul i64 %.645242074209, 8
  %sunkaddr1811 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1810
  store i64 %.6490, ptr %sunkaddr1811, align 8
  %265 = shl i64 %.645242074209, 3
  %scevgep1497 = getelementptr i8, ptr %scevgep1493, i64 %265
  %scevgep1498 = getelementptr i8, ptr %scevgep1497, i64 -16
  %.6490.1 = load i64, ptr %scevgep1498, align 8
  %sunkaddr1812 = mul i64 %.645242074209, 8
  %sunkaddr1813 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1812
  %sunkaddr1814 = getelementptr i8, ptr %sunkaddr1813, i64 8
  store i64 %.6490.1, ptr %sunkaddr1814, align 8
  %266 = shl i64 %.645242074209, 3
  %scevgep1495 = getelementptr i8, ptr %scevgep1493, i64 %266
  %scevgep1496 = getelementptr i8, ptr %scevgep1495, i64 -8
  %.6490.2 = load i64, ptr %scevgep1496, align 8
  %sunkaddr1815 = mul i64 %.645242074209, 8
  %sunkaddr1816 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1815
  %sunkaddr1817 = getelementptr i8, ptr %sunkaddr1816, i64 16
  store i64 %.6490.2, ptr %sunkaddr1817, align 8
  %.6459.3 = add i64 %.645242074209, 4
  %267 = shl i64 %.645242074209, 3
  %scevgep1494 = getelementptr i8, ptr %scevgep1493, i64 %267
  %.6490.3 = load i64, ptr %scevgep1494, align 8
  %sunkaddr1818 = mul i64 %.645242074209, 8
  %sunkaddr1819 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1818
  %sunkaddr1820 = getelementptr i8, ptr %sunkaddr1819, i64 24
  store i64 %.6490.3, ptr %sunkaddr1820, align 8
  %niter1127.ncmp.3 = icmp eq i64 %unroll_iter1095, %.6459.3
  br i1 %niter1127.ncmp.3, label %B3590.loopexit875.unr-lcssa, label %B5926

B5962:                                            ; preds = %B5762, %B4400
  %steps.9.7 = phi i64 [ %.4856, %B5762 ], [ %steps.6.3, %B4400 ]
  %268 = icmp slt i64 %arg.n, 1
  %.6556 = getelementptr double, ptr %.4079, i64 %e.5.3
  %.6557 = load double, ptr %.6556, align 8
  %.6559 = fcmp ule double %.6557, %best.3.3
  %brmerge = or i1 %268, %.6559
  %best.3.3.mux = select i1 %.6559, double %best.3.3, double %.6557
  br i1 %brmerge, label %B6078, label %B6046.preheader

B6046.preheader:                                  ; preds = %B5962
  %269 = icmp ult i64 %87, 3
  br i1 %269, label %B6046.epil.preheader, label %B6046.preheader1264

B6046.preheader1264:                              ; preds = %B6046.preheader
  br label %B6046

B6046:                                            ; preds = %B6046.preheader1264, %B6046
  %.666341184120 = phi i64 [ %.6670.3, %B6046 ], [ 0, %B6046.preheader1264 ]
  %270 = shl i64 %.666341184120, 3
  %scevgep1397 = getelementptr i8, ptr %scevgep1391, i64 %270
  %scevgep1398 = getelementptr i8, ptr %scevgep1397, i64 -24
  %.6701 = load i64, ptr %scevgep1398, align 8
  %sunkaddr1821 = mul i64 %.666341184120, 8
  %sunkaddr1822 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1821
  store i64 %.6701, ptr %sunkaddr1822, align 8
  %271 = shl i64 %.666341184120, 3
  %scevgep1395 = getelementptr i8, ptr %scevgep1391, i64 %271
  %scevgep1396 = getelementptr i8, ptr %scevgep1395, i64 -16
  %.6701.1 = load i64, ptr %scevgep1396, align 8
  %sunkaddr1823 = mul i64 %.666341184120, 8
  %sunkaddr1824 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1823
  %sunkaddr1825 = getelementptr i8, ptr %sunkaddr1824, i64 8
  store i64 %.6701.1, ptr %sunkaddr1825, align 8
  %272 = shl i64 %.666341184120, 3
  %scevgep1393 = getelementptr i8, ptr %scevgep1391, i64 %272
  %scevgep1394 = getelementptr i8, ptr %scevgep1393, i64 -8
  %.6701.2 = load i64, ptr %scevgep1394, align 8
  %sunkaddr1826 = mul i64 %.666341184120, 8
  %sunkaddr1827 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1826
  %sunkaddr1828 = getelementptr i8, ptr %sunkaddr1827, i64 16
  store i64 %.6701.2, ptr %sunkaddr1828, align 8
  %.6670.3 = add i64 %.666341184120, 4
  %273 = shl i64 %.666341184120, 3
  %scevgep1392 = getelementptr i8, ptr %scevgep1391, i64 %273
  %.6701.3 = load i64, ptr %scevgep1392, align 8
  %sunkaddr1829 = mul i64 %.666341184120, 8
  %sunkaddr1830 = getelementptr i8, ptr %arg.x, i64 %sunkaddr1829
  %sunkaddr1831 = getelementptr i8, ptr %sunkaddr1830, i64 24
  store i64 %.6701.3, ptr %sunkaddr1831, align 8
  %niter1096.ncmp.3 = icmp eq i64 %unroll_iter1095, %.6670.3
  br i1 %niter1096.ncmp.3, label %B6078.loopexit.unr-lcssa, label %B6046

B6078.loopexit.unr-lcssa:                         ; preds = %B6046
  %274 = icmp eq i64 %xtraiter1091, 0
  br i1 %274, label %B6078, label %B6046.epil.preheader

B6046.epil.preheader:                             ; preds = %B6078.loopexit.unr-lcssa, %B6046.preheader
  %.666341184120.epil.init = phi i64 [ 0, %B6046.preheader ], [ %.6670.3, %B6078.loopexit.unr-lcssa ]
  %275 = shl i64 %.666341184120.epil.init, 3
  %scevgep1407 = getelementptr i8, ptr %arg.x, i64 %275
  %scevgep1410 = getelementptr i8, ptr %scevgep1409, i64 %275
  br label %B6046.epil

B6046.epil:                                       ; preds = %B6046.epil, %B6046.epil.preheader
  %epil.iter1092 = phi i64 [ %epil.iter1092.next, %B6046.epil ], [ 0, %B6046.epil.preheader ]
  %276 = shl i64 %epil.iter1092, 3
  %scevgep1411 = getelementptr i8, ptr %scevgep1410, i64 %276
  %.6701.epil = load i64, ptr %scevgep1411, align 8
  %277 = shl i64 %epil.iter1092, 3
  %scevgep1408 = getelementptr i8, ptr %scevgep1407, i64 %277
  store i64 %.6701.epil, ptr %scevgep1408, align 8
  %epil.iter1092.next = add i64 %epil.iter1092, 1
  %epil.iter1092.cmp.not = icmp eq i64 %xtraiter1091, %epil.iter1092.next
  br i1 %epil.iter1092.cmp.not, label %B6078, label %B6046.epil

B6078:                                            ; preds = %B6046.epil, %B6078.loopexit.unr-lcssa, %B5962
  %best.5.7 = phi double [ %best.3.3.mux, %B5962 ], [ %.6557, %B6078.loopexit.unr-lcssa ], [ %.6557, %B6046.epil ]
  %278 = icmp sgt i64 %first_rest.2.2.lcssa4716, %first_share.2.2.lcssa4715
  %.6720 = icmp eq i64 %at.7.3, %first_rest.2.2.lcssa4716
  %or.cond3355 = select i1 %278, i1 %.6720, i1 false
  br i1 %or.cond3355, label %B6130, label %B6130.thread

B6130:                                            ; preds = %B6078
  %279 = icmp eq i64 %first_rest.2.2.lcssa4716, %m.2.2.lcssa4714
  %.6728 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.6729 = load i64, ptr %.6728, align 8
  br i1 %279, label %B6144, label %B6156

B6130.thread:                                     ; preds = %B6078
  %.67434687 = icmp eq i64 %at.7.3, %m.2.2.lcssa4714
  br i1 %.67434687, label %B3590, label %B6160

B6144:                                            ; preds = %B6130
  %280 = icmp slt i64 %.6729, %free.3.3
  br i1 %280, label %B6396, label %B3590

B6156:                                            ; preds = %B6130
  %281 = icmp slt i64 %.6729, %free.3.3
  br i1 %281, label %B6396, label %B6160

B6160:                                            ; preds = %B6130.thread, %B6156
  %.6793 = icmp slt i64 %at.7.3, %first_share.2.2.lcssa4715
  %.6797 = icmp sge i64 %at.7.3, %first_rest.2.2.lcssa4716
  %or.cond3356 = select i1 %.6793, i1 true, i1 %.6797
  br i1 %or.cond3356, label %B6184.endif, label %B6352

B6236:                                            ; preds = %B6238, %B6184.endif
  %lsr.iv1415 = phi ptr [ %scevgep1416, %B6238 ], [ %invariant.gep4126, %B6184.endif ]
  %.68974125 = phi i64 [ %.6904, %B6238 ], [ 0, %B6184.endif ]
  %exitcond4663.not = icmp eq i64 %..6807, %.68974125
  br i1 %exitcond4663.not, label %B7522.endif, label %B6238

B6238:                                            ; preds = %B6236
  %.6904 = add i64 %.68974125, 1
  %282 = shl i64 %.68974125, 3
  %scevgep1414 = getelementptr i8, ptr %scevgep1413, i64 %282
  %.6939 = load double, ptr %scevgep1414, align 8
  %.6949 = load double, ptr %lsr.iv1415, align 8
  %.6950 = fadd double %.6939, %.6949
  %.6952 = fcmp ugt double %.6950, %best.5.7
  %scevgep1416 = getelementptr i8, ptr %lsr.iv1415, i64 %107
  br i1 %.6952, label %B6236, label %B3590

B6352:                                            ; preds = %B6160
  %.7021 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.7022 = load i64, ptr %.7021, align 8
  %.7024.not = icmp slt i64 %.7022, %free.3.3
  br i1 %.7024.not, label %B7522.endif, label %B3590

B6396:                                            ; preds = %B6156, %B6144
  %283 = icmp slt i64 %arg.D, 1
  %.7074 = add i64 %steps.9.7, 1
  %.7081 = add i64 %e.5.3, 1
  %.7091 = add i64 %.6729, 1
  br i1 %283, label %B6686.endif, label %B6496.lr.ph

B6496.lr.ph:                                      ; preds = %B6396
  %.7235 = mul i64 %e.5.3, %arg.D
  %284 = getelementptr double, ptr %71, i64 %.7235
  %.7245 = mul i64 %.7081, %arg.D
  %285 = getelementptr double, ptr %71, i64 %.7245
  %.7279 = sub i64 %free.3.3, %.7091
  %.7280 = sitofp i64 %.7279 to double
  br label %B6496

B6496:                                            ; preds = %B6496.lr.ph, %B6684
  %.719842144216 = phi i64 [ 0, %B6496.lr.ph ], [ %.7205, %B6684 ]
  %.7205 = add i64 %.719842144216, 1
  %286 = shl i64 %.719842144216, 3
  %scevgep1516 = getelementptr i8, ptr %284, i64 %286
  %.7242 = load double, ptr %scevgep1516, align 8
  %287 = shl i64 %.719842144216, 3
  %scevgep1515 = getelementptr i8, ptr %285, i64 %287
  store double %.7242, ptr %scevgep1515, align 8
  %.7255.not = icmp slt i64 %.719842144216, %.63
  br i1 %.7255.not, label %B6684, label %B6568.endif.endif

B6684:                                            ; preds = %B6568.endif.endif, %B6496
  %exitcond4672.not = icmp eq i64 %arg.D, %.7205
  br i1 %exitcond4672.not, label %B6686.endif, label %B6496

B6774:                                            ; preds = %B6774.preheader, %B6922
  %lsr.iv1540 = phi ptr [ %arg.F, %B6774.preheader ], [ %scevgep1541, %B6922 ]
  %lsr.iv1518 = phi ptr [ %scevgep1517, %B6774.preheader ], [ %scevgep1519, %B6922 ]
  %dead.8.54259 = phi i1 [ %dead.9.6, %B6922 ], [ false, %B6774.preheader ]
  %.743642394257 = phi i64 [ %.7443, %B6922 ], [ 0, %B6774.preheader ]
  %288 = icmp slt i64 %arg.D, 1
  %.7443 = add i64 %.743642394257, 1
  %sunkaddr1832 = mul i64 %e.5.3, 8
  %sunkaddr1833 = getelementptr i8, ptr %.4079, i64 %sunkaddr1832
  %sunkaddr1834 = getelementptr i8, ptr %sunkaddr1833, i64 8
  %.7479 = load double, ptr %sunkaddr1834, align 8
  br i1 %288, label %B6922, label %B6842.lr.ph

B6842:                                            ; preds = %B6842.preheader, %B6842
  %c.20.64225 = phi double [ %.7621.3, %B6842 ], [ %.7479, %B6842.preheader ]
  %.756942214223 = phi i64 [ %.7576.3, %B6842 ], [ 0, %B6842.preheader ]
  %289 = shl i64 %.756942214223, 3
  %scevgep1525 = getelementptr i8, ptr %lsr.iv1518, i64 %289
  %scevgep1526 = getelementptr i8, ptr %scevgep1525, i64 -24
  %.7609 = load double, ptr %scevgep1526, align 8
  %scevgep1534 = getelementptr i8, ptr %scevgep1528, i64 %289
  %scevgep1535 = getelementptr i8, ptr %scevgep1534, i64 -24
  %.7618 = load double, ptr %scevgep1535, align 8
  %.7619 = fmul double %.7609, %.7618
  %.7621 = fadd double %c.20.64225, %.7619
  %290 = shl i64 %.756942214223, 3
  %scevgep1523 = getelementptr i8, ptr %lsr.iv1518, i64 %290
  %scevgep1524 = getelementptr i8, ptr %scevgep1523, i64 -16
  %.7609.1 = load double, ptr %scevgep1524, align 8
  %scevgep1532 = getelementptr i8, ptr %scevgep1528, i64 %290
  %scevgep1533 = getelementptr i8, ptr %scevgep1532, i64 -16
  %.7618.1 = load double, ptr %scevgep1533, align 8
  %.7619.1 = fmul double %.7609.1, %.7618.1
  %.7621.1 = fadd double %.7621, %.7619.1
  %291 = shl i64 %.756942214223, 3
  %scevgep1521 = getelementptr i8, ptr %lsr.iv1518, i64 %291
  %scevgep1522 = getelementptr i8, ptr %scevgep1521, i64 -8
  %.7609.2 = load double, ptr %scevgep1522, align 8
  %scevgep1530 = getelementptr i8, ptr %scevgep1528, i64 %291
  %scevgep1531 = getelementptr i8, ptr %scevgep1530, i64 -8
  %.7618.2 = load double, ptr %scevgep1531, align 8
  %.7619.2 = fmul double %.7609.2, %.7618.2
  %.7621.2 = fadd double %.7621.1, %.7619.2
  %.7576.3 = add i64 %.756942214223, 4
  %292 = shl i64 %.756942214223, 3
  %scevgep1520 = getelementptr i8, ptr %lsr.iv1518, i64 %292
  %.7609.3 = load double, ptr %scevgep1520, align 8
  %scevgep1529 = getelementptr i8, ptr %scevgep1528, i64 %292
  %.7618.3 = load double, ptr %scevgep1529, align 8
  %.7619.3 = fmul double %.7609.3, %.7618.3
  %.7621.3 = fadd double %.7621.2, %.7619.3
  %niter1134.ncmp.3 = icmp eq i64 %unroll_iter1062, %.7576.3
  br i1 %niter1134.ncmp.3, label %B6922.loopexit.unr-lcssa, label %B6842

B6922.loopexit.unr-lcssa:                         ; preds = %B6842
  %293 = and i64 %arg.D, 3
  %294 = icmp eq i64 %293, 0
  br i1 %294, label %B6922, label %B6842.epil.preheader

B6842.epil.preheader:                             ; preds = %B6922.loopexit.unr-lcssa, %B6842.lr.ph
  %c.20.64225.epil.init = phi double [ %.7479, %B6842.lr.ph ], [ %.7621.3, %B6922.loopexit.unr-lcssa ]
  %.756942214223.epil.init = phi i64 [ 0, %B6842.lr.ph ], [ %.7576.3, %B6922.loopexit.unr-lcssa ]
  %295 = shl i64 %.756942214223.epil.init, 3
  %scevgep1538 = getelementptr i8, ptr %scevgep1537, i64 %295
  %scevgep1542 = getelementptr i8, ptr %lsr.iv1540, i64 %295
  br label %B6842.epil

B6842.epil:                                       ; preds = %B6842.epil, %B6842.epil.preheader
  %c.20.64225.epil = phi double [ %c.20.64225.epil.init, %B6842.epil.preheader ], [ %.7621.epil, %B6842.epil ]
  %epil.iter1129 = phi i64 [ 0, %B6842.epil.preheader ], [ %epil.iter1129.next, %B6842.epil ]
  %296 = shl i64 %epil.iter1129, 3
  %scevgep1543 = getelementptr i8, ptr %scevgep1542, i64 %296
  %.7609.epil = load double, ptr %scevgep1543, align 8
  %297 = shl i64 %epil.iter1129, 3
  %scevgep1539 = getelementptr i8, ptr %scevgep1538, i64 %297
  %.7618.epil = load double, ptr %scevgep1539, align 8
  %.7619.epil = fmul double %.7609.epil, %.7618.epil
  %.7621.epil = fadd double %c.20.64225.epil, %.7619.epil
  %epil.iter1129.next = add i64 %epil.iter1129, 1
  %epil.iter1129.cmp.not = icmp eq i64 %xtraiter1058, %epil.iter1129.next
  br i1 %epil.iter1129.cmp.not, label %B6922, label %B6842.epil

B6922:                                            ; preds = %B6842.epil, %B6922.loopexit.unr-lcssa, %B6774
  %c.20.6.lcssa = phi double [ %.7479, %B6774 ], [ %.7621.3, %B6922.loopexit.unr-lcssa ], [ %.7621.epil, %B6842.epil ]
  %.7638 = getelementptr double, ptr %555, i64 %.743642394257
  store double %c.20.6.lcssa, ptr %.7638, align 8
  %.7643 = mul i64 %.743642394257, %.258
  %gep4268 = getelementptr double, ptr %invariant.gep4267, i64 %.7643
  %.7652 = load double, ptr %gep4268, align 8
  %.7654 = fadd double %c.20.6.lcssa, %.7652
  %.7870 = fcmp ole double %.7654, %best.5.7
  %dead.9.6 = select i1 %.7870, i1 true, i1 %dead.8.54259
  %scevgep1519 = getelementptr i8, ptr %lsr.iv1518, i64 %192
  %scevgep1541 = getelementptr i8, ptr %lsr.iv1540, i64 %192
  %exitcond4674.not = icmp eq i64 %.7443, %.7350
  br i1 %exitcond4674.not, label %B7274, label %B6774

B7274:                                            ; preds = %B6922, %B7182.us
  %dead.8.5.lcssa = phi i1 [ %dead.9.6.us, %B7182.us ], [ %dead.9.6, %B6922 ]
  %.7889 = icmp sge i64 %steps.9.7, %limit.2.0
  %.7894 = icmp sge i64 %.7081, %.228
  %or.cond3358 = select i1 %.7889, i1 true, i1 %.7894
  br i1 %or.cond3358, label %B10418.thread, label %B7318

B7274.thread:                                     ; preds = %B6686.endif
  %.78894693 = icmp sge i64 %steps.9.7, %limit.2.0
  %.78944694 = icmp sge i64 %.7081, %.228
  %or.cond33584695 = select i1 %.78894693, i1 true, i1 %.78944694
  br i1 %or.cond33584695, label %B10418.thread, label %B7330

B7318:                                            ; preds = %B7274
  br i1 %dead.8.5.lcssa, label %B3590, label %B7330

B7330:                                            ; preds = %B7274.thread, %B7318
  %298 = icmp sgt i64 %free.3.3, %.7091
  %sunkaddr1835 = mul i64 %e.5.3, 8
  %sunkaddr1836 = getelementptr i8, ptr %77, i64 %sunkaddr1835
  %sunkaddr1837 = getelementptr i8, ptr %sunkaddr1836, i64 8
  store i64 -1, ptr %sunkaddr1837, align 8
  %sunkaddr1838 = mul i64 %e.5.3, 8
  %sunkaddr1839 = getelementptr i8, ptr %.4112, i64 %sunkaddr1838
  %sunkaddr1840 = getelementptr i8, ptr %sunkaddr1839, i64 8
  store i64 %.7091, ptr %sunkaddr1840, align 8
  %sunkaddr1841 = mul i64 %e.5.3, 8
  %sunkaddr1842 = getelementptr i8, ptr %.4083, i64 %sunkaddr1841
  %sunkaddr1843 = getelementptr i8, ptr %sunkaddr1842, i64 8
  store double 1.000000e+03, ptr %sunkaddr1843, align 8
  %sunkaddr1844 = mul i64 %e.5.3, 8
  %sunkaddr1845 = getelementptr i8, ptr %.4088, i64 %sunkaddr1844
  %sunkaddr1846 = getelementptr i8, ptr %sunkaddr1845, i64 8
  store double %arg.gmem, ptr %sunkaddr1846, align 8
  %spec.select3359 = select i1 %298, i64 %first_share.2.2.lcssa4715, i64 %first_rest.2.2.lcssa4716
  %sunkaddr1847 = mul i64 %e.5.3, 8
  %sunkaddr1848 = getelementptr i8, ptr %.4117, i64 %sunkaddr1847
  %.8059 = load i64, ptr %sunkaddr1848, align 8
  %sunkaddr1849 = mul i64 %e.5.3, 8
  %sunkaddr1850 = getelementptr i8, ptr %.4117, i64 %sunkaddr1849
  %sunkaddr1851 = getelementptr i8, ptr %sunkaddr1850, i64 8
  store i64 %.8059, ptr %sunkaddr1851, align 8
  %.8067 = icmp sgt i64 %steps.9.7, 1499
  %.8081 = icmp slt i64 %.8059, %.237
  %or.cond3360 = select i1 %.8067, i1 %.8081, i1 false
  %spec.select3375 = zext i1 %or.cond3360 to i64
  br label %B3590

B7622:                                            ; preds = %B7622.preheader, %B7778.1
  %q.20.74133 = phi i64 [ %q.21.8.1, %B7778.1 ], [ %.8150, %B7622.preheader ]
  %.824041294131 = phi i64 [ %.8247.1, %B7778.1 ], [ 0, %B7622.preheader ]
  %299 = shl i64 %.824041294131, 3
  %scevgep1420 = getelementptr i8, ptr %scevgep1418, i64 %299
  %scevgep1421 = getelementptr i8, ptr %scevgep1420, i64 -8
  %.8286 = load double, ptr %scevgep1421, align 8
  %.8292 = fcmp ogt double %.8286, 0.000000e+00
  br i1 %.8292, label %B7664, label %B7778

B7664:                                            ; preds = %B7622
  %.8299 = sitofp i64 %q.20.74133 to double
  %.8300 = fmul double %.8286, %.8299
  %300 = shl i64 %.824041294131, 3
  %scevgep1425 = getelementptr i8, ptr %scevgep1423, i64 %300
  %scevgep1426 = getelementptr i8, ptr %scevgep1425, i64 -8
  %.8312 = load double, ptr %scevgep1426, align 8
  %.8313 = fcmp ogt double %.8300, %.8312
  br i1 %.8313, label %B7712.endif, label %B7778

B7778:                                            ; preds = %B7712.endif, %B7664, %B7622
  %q.21.8 = phi i64 [ %q.20.74133, %B7622 ], [ %q.20.74133, %B7664 ], [ %.5.i314, %B7712.endif ]
  %.8247.1 = add i64 %.824041294131, 2
  %301 = shl i64 %.824041294131, 3
  %scevgep1419 = getelementptr i8, ptr %scevgep1418, i64 %301
  %.8286.1 = load double, ptr %scevgep1419, align 8
  %.8292.1 = fcmp ogt double %.8286.1, 0.000000e+00
  br i1 %.8292.1, label %B7664.1, label %B7778.1

B7664.1:                                          ; preds = %B7778
  %.8299.1 = sitofp i64 %q.21.8 to double
  %.8300.1 = fmul double %.8286.1, %.8299.1
  %302 = shl i64 %.824041294131, 3
  %scevgep1424 = getelementptr i8, ptr %scevgep1423, i64 %302
  %.8312.1 = load double, ptr %scevgep1424, align 8
  %.8313.1 = fcmp ogt double %.8300.1, %.8312.1
  br i1 %.8313.1, label %B7712.endif.1, label %B7778.1

B7712.endif.1:                                    ; preds = %B7664.1
  %.8331.1 = fdiv double %.8312.1, %.8286.1
  %.5.i314.1 = fptosi double %.8331.1 to i64
  br label %B7778.1

B7778.1:                                          ; preds = %B7712.endif.1, %B7664.1, %B7778
  %q.21.8.1 = phi i64 [ %q.21.8, %B7778 ], [ %q.21.8, %B7664.1 ], [ %.5.i314.1, %B7712.endif.1 ]
  %niter1103.ncmp.1 = icmp eq i64 %unroll_iter1068, %.8247.1
  br i1 %niter1103.ncmp.1, label %B7780.loopexit.unr-lcssa, label %B7622

B7780.loopexit.unr-lcssa:                         ; preds = %B7778.1
  %303 = and i64 %arg.D, 1
  %304 = icmp eq i64 %303, 0
  br i1 %304, label %B7780, label %B7622.epil.preheader

B7622.epil.preheader:                             ; preds = %B7780.loopexit.unr-lcssa, %B7622.lr.ph
  %q.20.74133.epil.init = phi i64 [ %.8150, %B7622.lr.ph ], [ %q.21.8.1, %B7780.loopexit.unr-lcssa ]
  %.824041294131.epil.init = phi i64 [ 0, %B7622.lr.ph ], [ %.8247.1, %B7780.loopexit.unr-lcssa ]
  %.8285.epil = getelementptr double, ptr %574, i64 %.824041294131.epil.init
  %.8286.epil = load double, ptr %.8285.epil, align 8
  %.8292.epil = fcmp ogt double %.8286.epil, 0.000000e+00
  br i1 %.8292.epil, label %B7664.epil, label %B7780

B7664.epil:                                       ; preds = %B7622.epil.preheader
  %.8299.epil = sitofp i64 %q.20.74133.epil.init to double
  %.8300.epil = fmul double %.8286.epil, %.8299.epil
  %.8311.epil = getelementptr double, ptr %575, i64 %.824041294131.epil.init
  %.8312.epil = load double, ptr %.8311.epil, align 8
  %.8313.epil = fcmp ogt double %.8300.epil, %.8312.epil
  br i1 %.8313.epil, label %B7712.endif.epil, label %B7780

B7712.endif.epil:                                 ; preds = %B7664.epil
  %.8331.epil = fdiv double %.8312.epil, %.8286.epil
  %.5.i314.epil = fptosi double %.8331.epil to i64
  br label %B7780

B7780:                                            ; preds = %B7780.loopexit.unr-lcssa, %B7712.endif.epil, %B7664.epil, %B7622.epil.preheader, %B7522.endif
  %q.20.7.lcssa = phi i64 [ %.8150, %B7522.endif ], [ %q.21.8.1, %B7780.loopexit.unr-lcssa ], [ %q.20.74133.epil.init, %B7622.epil.preheader ], [ %q.20.74133.epil.init, %B7664.epil ], [ %.5.i314.epil, %B7712.endif.epil ]
  %.8381 = getelementptr i64, ptr %arg.grp, i64 %.8134
  %.8382 = load i64, ptr %.8381, align 8
  %.8383 = icmp sgt i64 %.8382, -1
  br i1 %.8383, label %B7804, label %B7868

B7804:                                            ; preds = %B7780
  %.8394 = getelementptr i64, ptr %67, i64 %.8382
  %.8395 = load i64, ptr %.8394, align 8
  %.8396 = icmp sgt i64 %.8395, 0
  br i1 %.8396, label %B7868, label %B7852

B7852:                                            ; preds = %B7804
  %spec.select3361 = tail call i64 @llvm.smin.i64(i64 %q.20.7.lcssa, i64 1)
  br label %B7868

B7868:                                            ; preds = %B7852, %B7804, %B7780
  %q.22.7 = phi i64 [ %q.20.7.lcssa, %B7780 ], [ 0, %B7804 ], [ %spec.select3361, %B7852 ]
  %.8424 = getelementptr i64, ptr %69, i64 %.8134
  %.8425 = load i64, ptr %.8424, align 8
  switch i64 %.8425, label %B8596.endif [
    i64 0, label %B7898
    i64 1, label %B7980.endif.endif.endif
  ]

B7898:                                            ; preds = %B7868
  %.8430 = getelementptr i64, ptr %arg.whole, i64 %.8134
  %.8431 = load i64, ptr %.8430, align 8
  %.8435 = icmp eq i64 %.8431, 0
  br i1 %.8435, label %B7948.thread, label %B7898.else

B8192:                                            ; preds = %B8098.endif.endif, %B7980.endif.endif.endif
  %q.24.7 = phi i64 [ %.11.i316, %B7980.endif.endif.endif ], [ %.11.i318, %B8098.endif.endif ]
  %.8679 = icmp eq i64 %eq.6.3, 1
  br i1 %.8679, label %B8204, label %B8320.endif

B8204:                                            ; preds = %B8192
  %.8688 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.8689 = load i64, ptr %.8688, align 8
  %.8690 = icmp sgt i64 %.8689, 0
  br i1 %.8690, label %B8234, label %B8320.endif

B8234:                                            ; preds = %B8204
  %.8698 = add i64 %.8689, -1
  %.8700 = mul i64 %.8698, %arg.n
  %305 = getelementptr i64, ptr %76, i64 %.8700
  %.8706 = getelementptr i64, ptr %305, i64 %at.7.3
  %.8707 = load i64, ptr %.8706, align 8
  %.11.i308 = tail call i64 @llvm.smin.i64(i64 %.8707, i64 %q.24.7)
  br label %B8320.endif

B8370:                                            ; preds = %B8370.lr.ph, %B8592
  %lsr.iv1432 = phi ptr [ %invariant.gep4159, %B8370.lr.ph ], [ %scevgep1433, %B8592 ]
  %lsr.iv1430 = phi ptr [ %invariant.gep4161, %B8370.lr.ph ], [ %scevgep1431, %B8592 ]
  %q.25.74155 = phi i64 [ %q.26.7, %B8370.lr.ph ], [ %q.27.8, %B8592 ]
  %.884141514153 = phi i64 [ 0, %B8370.lr.ph ], [ %.8848, %B8592 ]
  %.8848 = add i64 %.884141514153, 1
  %.8889 = load double, ptr %lsr.iv1432, align 8
  %.8895 = fcmp olt double %.8889, 0.000000e+00
  %.8901 = icmp sgt i64 %q.25.74155, 0
  %or.cond3362 = select i1 %.8895, i1 %.8901, i1 false
  br i1 %or.cond3362, label %B8430, label %B8592

B8430:                                            ; preds = %B8370
  %306 = shl i64 %.884141514153, 3
  %scevgep1429 = getelementptr i8, ptr %scevgep1428, i64 %306
  %.8915 = load double, ptr %scevgep1429, align 8
  %.8928 = load double, ptr %lsr.iv1430, align 8
  %.8929 = fadd double %.8915, %.8928
  %.8931 = fsub double %.8929, %best.5.7
  %.8936 = fneg double %.8889
  %.8938 = uitofp i64 %q.25.74155 to double
  %.8939 = fmul double %.8938, %.8936
  %.8943 = fcmp olt double %.8931, %.8939
  br i1 %.8943, label %B8532, label %B8592

B8532:                                            ; preds = %B8430
  %.8949 = fcmp ogt double %.8931, 0.000000e+00
  br i1 %.8949, label %B8544.endif, label %B8592

B8592:                                            ; preds = %B8544.endif, %B8532, %B8430, %B8370
  %q.27.8 = phi i64 [ %q.25.74155, %B8370 ], [ %q.25.74155, %B8430 ], [ %.5.i319, %B8544.endif ], [ 0, %B8532 ]
  %scevgep1431 = getelementptr i8, ptr %lsr.iv1430, i64 %107
  %scevgep1433 = getelementptr i8, ptr %lsr.iv1432, i64 %103
  %exitcond4666.not = icmp eq i64 %.8755, %.8848
  br i1 %exitcond4666.not, label %B8876, label %B8370

B8646:                                            ; preds = %B8646.lr.ph, %B8874
  %lsr.iv1441 = phi ptr [ %invariant.gep4146, %B8646.lr.ph ], [ %scevgep1442, %B8874 ]
  %lsr.iv1439 = phi ptr [ %scevgep1438, %B8646.lr.ph ], [ %scevgep1440, %B8874 ]
  %q.28.84142 = phi i64 [ %q.23.7323, %B8646.lr.ph ], [ %q.29.9, %B8874 ]
  %.912741384140 = phi i64 [ 0, %B8646.lr.ph ], [ %.9134, %B8874 ]
  %.9134 = add i64 %.912741384140, 1
  %.9177 = load double, ptr %lsr.iv1441, align 8
  %.9183 = fcmp olt double %.9177, 0.000000e+00
  %.9189 = icmp sgt i64 %q.28.84142, 0
  %or.cond3363 = select i1 %.9183, i1 %.9189, i1 false
  br i1 %or.cond3363, label %B8706, label %B8874

B8706:                                            ; preds = %B8646
  %307 = shl i64 %.912741384140, 3
  %scevgep1436 = getelementptr i8, ptr %scevgep1435, i64 %307
  %.9203 = load double, ptr %scevgep1436, align 8
  %.9217 = load double, ptr %lsr.iv1439, align 8
  %.9218 = fadd double %.9203, %.9217
  %.9220 = fsub double %.9218, %best.5.7
  %.9225 = fneg double %.9177
  %.9227 = uitofp i64 %q.28.84142 to double
  %.9228 = fmul double %.9227, %.9225
  %.9232 = fcmp olt double %.9220, %.9228
  br i1 %.9232, label %B8814, label %B8874

B8814:                                            ; preds = %B8706
  %.9238 = fcmp ogt double %.9220, 0.000000e+00
  br i1 %.9238, label %B8826.endif, label %B8874

B8874:                                            ; preds = %B8826.endif, %B8814, %B8706, %B8646
  %q.29.9 = phi i64 [ %q.28.84142, %B8646 ], [ %q.28.84142, %B8706 ], [ %.5.i320, %B8826.endif ], [ 0, %B8814 ]
  %scevgep1440 = getelementptr i8, ptr %lsr.iv1439, i64 %107
  %scevgep1442 = getelementptr i8, ptr %lsr.iv1441, i64 %103
  %exitcond4665.not = icmp eq i64 %.9038, %.9134
  br i1 %exitcond4665.not, label %B8876, label %B8646

B8876:                                            ; preds = %B8592, %B8874, %B8596.endif, %B8320.endif
  %.8515324 = phi i1 [ false, %B8874 ], [ true, %B8320.endif ], [ false, %B8596.endif ], [ true, %B8592 ]
  %q.30.7 = phi i64 [ %q.29.9, %B8874 ], [ %q.26.7, %B8320.endif ], [ %q.23.7323, %B8596.endif ], [ %q.27.8, %B8592 ]
  %.9342 = icmp slt i64 %q.30.7, 1
  br i1 %.9342, label %B8888, label %B9044

B8888:                                            ; preds = %B8876
  %.9384 = icmp eq i64 %eq.6.3, 1
  %or.cond3364 = select i1 %.8515324, i1 %.9384, i1 false
  br i1 %or.cond3364, label %B8930, label %B9030

B8930:                                            ; preds = %B8888
  %.9393 = getelementptr i64, ptr %.4112, i64 %e.5.3
  %.9394 = load i64, ptr %.9393, align 8
  %.9395 = icmp sgt i64 %.9394, 0
  br i1 %.9395, label %B8960, label %B9030

B8960:                                            ; preds = %B8930
  %.9408 = add i64 %.9394, -1
  %.9410 = mul i64 %.9408, %arg.n
  %308 = getelementptr i64, ptr %76, i64 %.9410
  %.9416 = getelementptr i64, ptr %308, i64 %at.7.3
  %.9417 = load i64, ptr %.9416, align 8
  %.9418 = icmp slt i64 %.9417, 1
  %spec.select3365 = zext i1 %.9418 to i64
  br label %B9030

B9030:                                            ; preds = %B8960, %B8930, %B8888
  %eq.12.4 = phi i64 [ %eq.6.3, %B8888 ], [ %spec.select3365, %B8960 ], [ 1, %B8930 ]
  %.9461 = add i64 %at.7.3, 1
  br label %B3590

B9044:                                            ; preds = %B4254, %B8876
  %j.16.6 = phi i64 [ %.8134, %B8876 ], [ %.4283, %B4254 ]
  %best.4.6 = phi double [ %best.5.7, %B8876 ], [ %best.3.3, %B4254 ]
  %steps.10.6 = phi i64 [ %steps.9.7, %B8876 ], [ %steps.6.3, %B4254 ]
  %e.8.6 = phi i64 [ %e.5.3, %B8876 ], [ %.43943111.ph, %B4254 ]
  %at.10.6 = phi i64 [ %at.7.3, %B8876 ], [ %.4219, %B4254 ]
  %eq.9.6 = phi i64 [ %eq.6.3, %B8876 ], [ %.43893108.ph, %B4254 ]
  %free.5.6 = phi i64 [ %free.3.3, %B8876 ], [ %free.6.63106.ph, %B4254 ]
  %fresh.6.6 = phi i64 [ 0, %B8876 ], [ %fresh.4.3, %B4254 ]
  %q.31.6 = phi i64 [ %q.30.7, %B8876 ], [ %.44013113.ph, %B4254 ]
  %.9486 = add i64 %steps.10.6, 1
  %.9494 = icmp sge i64 %steps.10.6, %limit.2.0
  %.9499 = icmp sge i64 %e.8.6, %.228
  %or.cond3366 = select i1 %.9494, i1 true, i1 %.9499
  br i1 %or.cond3366, label %B10418.thread, label %B9098.endif

B9140:                                            ; preds = %B9140.preheader, %B9140
  %.962841754177 = phi i64 [ %.9635.1, %B9140 ], [ 0, %B9140.preheader ]
  %309 = shl i64 %.962841754177, 3
  %scevgep1455 = getelementptr i8, ptr %scevgep1453, i64 %309
  %scevgep1456 = getelementptr i8, ptr %scevgep1455, i64 -8
  %.9668 = load double, ptr %scevgep1456, align 8
  %scevgep1460 = getelementptr i8, ptr %scevgep1458, i64 %309
  %scevgep1461 = getelementptr i8, ptr %scevgep1460, i64 -8
  %.9675 = load double, ptr %scevgep1461, align 8
  %.9678 = fmul double %.9675, %.9677
  %.9679 = fsub double %.9668, %.9678
  %310 = shl i64 %.962841754177, 3
  %scevgep1465 = getelementptr i8, ptr %scevgep1463, i64 %310
  %scevgep1466 = getelementptr i8, ptr %scevgep1465, i64 -8
  store double %.9679, ptr %scevgep1466, align 8
  %.9635.1 = add i64 %.962841754177, 2
  %311 = shl i64 %.962841754177, 3
  %scevgep1454 = getelementptr i8, ptr %scevgep1453, i64 %311
  %.9668.1 = load double, ptr %scevgep1454, align 8
  %scevgep1459 = getelementptr i8, ptr %scevgep1458, i64 %311
  %.9675.1 = load double, ptr %scevgep1459, align 8
  %.9678.1 = fmul double %.9675.1, %.9677
  %.9679.1 = fsub double %.9668.1, %.9678.1
  %312 = shl i64 %.962841754177, 3
  %scevgep1464 = getelementptr i8, ptr %scevgep1463, i64 %312
  store double %.9679.1, ptr %scevgep1464, align 8
  %niter1109.ncmp.1 = icmp eq i64 %unroll_iter1068, %.9635.1
  br i1 %niter1109.ncmp.1, label %B9238.loopexit.unr-lcssa, label %B9140

B9238.loopexit.unr-lcssa:                         ; preds = %B9140
  %313 = and i64 %arg.D, 1
  %314 = icmp eq i64 %313, 0
  br i1 %314, label %B9238, label %B9140.epil.preheader

B9140.epil.preheader:                             ; preds = %B9238.loopexit.unr-lcssa, %B9140.lr.ph
  %.962841754177.epil.init = phi i64 [ 0, %B9140.lr.ph ], [ %.9635.1, %B9238.loopexit.unr-lcssa ]
  %.9667.epil = getelementptr double, ptr %601, i64 %.962841754177.epil.init
  %.9668.epil = load double, ptr %.9667.epil, align 8
  %.9674.epil = getelementptr double, ptr %602, i64 %.962841754177.epil.init
  %.9675.epil = load double, ptr %.9674.epil, align 8
  %.9678.epil = fmul double %.9675.epil, %.9677
  %.9679.epil = fsub double %.9668.epil, %.9678.epil
  %.9687.epil = getelementptr double, ptr %603, i64 %.962841754177.epil.init
  store double %.9679.epil, ptr %.9687.epil, align 8
  br label %B9238

B9238:                                            ; preds = %B9140.epil.preheader, %B9238.loopexit.unr-lcssa, %B9098.endif.B9238_crit_edge
  %.9705.pre-phi = phi double [ %.pre, %B9098.endif.B9238_crit_edge ], [ %.9677, %B9238.loopexit.unr-lcssa ], [ %.9677, %B9140.epil.preheader ]
  %.9698 = getelementptr double, ptr %.4079, i64 %e.8.6
  %.9699 = load double, ptr %.9698, align 8
  %.9702 = getelementptr double, ptr %arg.v, i64 %j.16.6
  %.9703 = load double, ptr %.9702, align 8
  %.9706 = fmul double %.9705.pre-phi, %.9703
  %.9707 = fadd double %.9699, %.9706
  %sunkaddr1852 = mul i64 %e.8.6, 8
  %sunkaddr1853 = getelementptr i8, ptr %.4079, i64 %sunkaddr1852
  %sunkaddr1854 = getelementptr i8, ptr %sunkaddr1853, i64 8
  store double %.9707, ptr %sunkaddr1854, align 8
  %.9718 = getelementptr i64, ptr %.4112, i64 %e.8.6
  %.9719 = load i64, ptr %.9718, align 8
  %sunkaddr1855 = mul i64 %e.8.6, 8
  %sunkaddr1856 = getelementptr i8, ptr %.4112, i64 %sunkaddr1855
  %sunkaddr1857 = getelementptr i8, ptr %sunkaddr1856, i64 8
  store i64 %.9719, ptr %sunkaddr1857, align 8
  %sunkaddr1858 = mul i64 %e.8.6, 8
  %sunkaddr1859 = getelementptr i8, ptr %79, i64 %sunkaddr1858
  %sunkaddr1860 = getelementptr i8, ptr %sunkaddr1859, i64 8
  store i64 %eq.9.6, ptr %sunkaddr1860, align 8
  %sunkaddr1861 = mul i64 %e.8.6, 8
  %sunkaddr1862 = getelementptr i8, ptr %77, i64 %sunkaddr1861
  %sunkaddr1863 = getelementptr i8, ptr %sunkaddr1862, i64 8
  store i64 %at.10.6, ptr %sunkaddr1863, align 8
  %sunkaddr1864 = mul i64 %e.8.6, 8
  %sunkaddr1865 = getelementptr i8, ptr %78, i64 %sunkaddr1864
  %sunkaddr1866 = getelementptr i8, ptr %sunkaddr1865, i64 8
  store i64 %q.31.6, ptr %sunkaddr1866, align 8
  %.9751 = getelementptr i64, ptr %68, i64 %j.16.6
  %.9752 = load i64, ptr %.9751, align 8
  %.9754 = add i64 %.9752, %q.31.6
  store i64 %.9754, ptr %.9751, align 8
  %.9760 = getelementptr i64, ptr %arg.grp, i64 %j.16.6
  %.9761 = load i64, ptr %.9760, align 8
  %.9762 = icmp sgt i64 %.9761, -1
  br i1 %.9762, label %B9440, label %B9490

B9440:                                            ; preds = %B9238
  %.9771 = getelementptr i64, ptr %67, i64 %.9761
  %.9772 = load i64, ptr %.9771, align 8
  %.9774 = add i64 %.9772, %q.31.6
  store i64 %.9774, ptr %.9771, align 8
  br label %B9490

B9490:                                            ; preds = %B9440, %B9238
  %.9783 = getelementptr i64, ptr %69, i64 %j.16.6
  %.9784 = load i64, ptr %.9783, align 8
  %.9785 = icmp eq i64 %.9784, 1
  %.9795 = getelementptr double, ptr %.4083, i64 %e.8.6
  %.9796 = load double, ptr %.9795, align 8
  br i1 %.9785, label %B9520, label %B9978

B9520:                                            ; preds = %B9490
  %.9799 = getelementptr double, ptr %arg.share, i64 %j.16.6
  %.9800 = load double, ptr %.9799, align 8
  %.9803 = fmul double %.9705.pre-phi, %.9800
  %.9804 = fsub double %.9796, %.9803
  %sunkaddr1867 = mul i64 %e.8.6, 8
  %sunkaddr1868 = getelementptr i8, ptr %.4083, i64 %sunkaddr1867
  %sunkaddr1869 = getelementptr i8, ptr %sunkaddr1868, i64 8
  store double %.9804, ptr %sunkaddr1869, align 8
  %.9815 = getelementptr double, ptr %.4088, i64 %e.8.6
  %.9816 = load double, ptr %.9815, align 8
  %.9819 = getelementptr double, ptr %arg.smem, i64 %j.16.6
  %.9820 = load double, ptr %.9819, align 8
  %.9823 = fmul double %.9705.pre-phi, %.9820
  %.9824 = fsub double %.9816, %.9823
  %sunkaddr1870 = mul i64 %e.8.6, 8
  %sunkaddr1871 = getelementptr i8, ptr %.4088, i64 %sunkaddr1870
  %sunkaddr1872 = getelementptr i8, ptr %sunkaddr1871, i64 8
  store double %.9824, ptr %sunkaddr1872, align 8
  %sunkaddr1873 = mul i64 %e.8.6, 8
  %sunkaddr1874 = getelementptr i8, ptr %.4112, i64 %sunkaddr1873
  %.9836 = load i64, ptr %sunkaddr1874, align 8
  %.9838 = mul i64 %.9836, %arg.n
  %315 = getelementptr i64, ptr %76, i64 %.9838
  %.9845 = getelementptr i64, ptr %315, i64 %at.10.6
  store i64 %q.31.6, ptr %.9845, align 8
  %.9848 = icmp eq i64 %eq.9.6, 1
  br i1 %.9848, label %B9694, label %B9794.endif

B9694:                                            ; preds = %B9520
  %sunkaddr1875 = mul i64 %e.8.6, 8
  %sunkaddr1876 = getelementptr i8, ptr %.4112, i64 %sunkaddr1875
  %.9858 = load i64, ptr %sunkaddr1876, align 8
  %.9859 = icmp sgt i64 %.9858, 0
  br i1 %.9859, label %B9724, label %B9794.endif

B9724:                                            ; preds = %B9694
  %.9872 = add i64 %.9858, -1
  %.9874 = mul i64 %.9872, %arg.n
  %316 = getelementptr i64, ptr %76, i64 %.9874
  %.9880 = getelementptr i64, ptr %316, i64 %at.10.6
  %.9881 = load i64, ptr %.9880, align 8
  %.9883 = icmp sge i64 %q.31.6, %.9881
  %spec.select3367 = zext i1 %.9883 to i64
  br label %B9794.endif

B9978:                                            ; preds = %B9490
  %sunkaddr1877 = mul i64 %e.8.6, 8
  %sunkaddr1878 = getelementptr i8, ptr %.4083, i64 %sunkaddr1877
  %sunkaddr1879 = getelementptr i8, ptr %sunkaddr1878, i64 8
  store double %.9796, ptr %sunkaddr1879, align 8
  %.10112 = getelementptr double, ptr %.4088, i64 %e.8.6
  %.10113 = load double, ptr %.10112, align 8
  %sunkaddr1880 = mul i64 %e.8.6, 8
  %sunkaddr1881 = getelementptr i8, ptr %.4088, i64 %sunkaddr1880
  %sunkaddr1882 = getelementptr i8, ptr %sunkaddr1881, i64 8
  store double %.10113, ptr %sunkaddr1882, align 8
  %sunkaddr1883 = mul i64 %j.16.6, 8
  %sunkaddr1884 = getelementptr i8, ptr %69, i64 %sunkaddr1883
  %.10125 = load i64, ptr %sunkaddr1884, align 8
  %.10126 = icmp eq i64 %.10125, 0
  br i1 %.10126, label %B10076, label %B10104.endif

B10076:                                           ; preds = %B9978
  %.10130 = getelementptr i64, ptr %arg.whole, i64 %j.16.6
  %.10131 = load i64, ptr %.10130, align 8
  %.10133 = mul i64 %.10131, %q.31.6
  %.10135 = sub i64 %free.5.6, %.10133
  br label %B10104.endif

B10154:                                           ; preds = %B10154, %B10154.lr.ph.new
  %lsr.iv1472 = phi ptr [ %scevgep1473, %B10154 ], [ %invariant.gep4188, %B10154.lr.ph.new ]
  %.1024041824184 = phi i64 [ 0, %B10154.lr.ph.new ], [ %.10247.1, %B10154 ]
  %317 = shl i64 %.1024041824184, 3
  %scevgep1470 = getelementptr i8, ptr %scevgep1468, i64 %317
  %scevgep1471 = getelementptr i8, ptr %scevgep1470, i64 -8
  %.10284 = load double, ptr %scevgep1471, align 8
  %.10293 = load double, ptr %lsr.iv1472, align 8
  %.10296 = fmul double %.9705.pre-phi, %.10293
  %.10297 = fadd double %.10284, %.10296
  %318 = shl i64 %.1024041824184, 3
  %scevgep1478 = getelementptr i8, ptr %scevgep1476, i64 %318
  %scevgep1479 = getelementptr i8, ptr %scevgep1478, i64 -8
  store double %.10297, ptr %scevgep1479, align 8
  %.10247.1 = add i64 %.1024041824184, 2
  %319 = shl i64 %.1024041824184, 3
  %scevgep1469 = getelementptr i8, ptr %scevgep1468, i64 %319
  %.10284.1 = load double, ptr %scevgep1469, align 8
  %scevgep1474 = getelementptr i8, ptr %lsr.iv1472, i64 %103
  %.10293.1 = load double, ptr %scevgep1474, align 8
  %.10296.1 = fmul double %.9705.pre-phi, %.10293.1
  %.10297.1 = fadd double %.10284.1, %.10296.1
  %320 = shl i64 %.1024041824184, 3
  %scevgep1477 = getelementptr i8, ptr %scevgep1476, i64 %320
  store double %.10297.1, ptr %scevgep1477, align 8
  %scevgep1473 = getelementptr i8, ptr %lsr.iv1472, i64 %.idx
  %niter1115.ncmp.1 = icmp eq i64 %unroll_iter1114, %.10247.1
  br i1 %niter1115.ncmp.1, label %B10258.loopexit871.unr-lcssa, label %B10154

B10258.loopexit.unr-lcssa:                        ; preds = %B9844.endif
  %321 = and i64 %.9895, 1
  %lcmp.mod1118.not = icmp eq i64 %321, 0
  br i1 %lcmp.mod1118.not, label %B10258, label %B9844.endif.epil.preheader

B9844.endif.epil.preheader:                       ; preds = %B10258.loopexit.unr-lcssa, %B9844.lr.ph
  %.998141914193.epil.init = phi i64 [ 0, %B9844.lr.ph ], [ %.9988.1, %B10258.loopexit.unr-lcssa ]
  %.10020.epil = getelementptr double, ptr %607, i64 %.998141914193.epil.init
  %.10021.epil = load double, ptr %.10020.epil, align 8
  %.10023.epil = mul i64 %.998141914193.epil.init, %arg.n
  %gep4198.epil = getelementptr double, ptr %invariant.gep4197, i64 %.10023.epil
  %.10030.epil = load double, ptr %gep4198.epil, align 8
  %.10.i309.epil = fcmp olt double %.10030.epil, 0.000000e+00
  %.11.i310.epil = select i1 %.10.i309.epil, double %.10030.epil, double 0.000000e+00
  %.10061.epil = fmul double %.9705.pre-phi, %.11.i310.epil
  %.10062.epil = fadd double %.10021.epil, %.10061.epil
  %.10070.epil = getelementptr double, ptr %608, i64 %.998141914193.epil.init
  store double %.10062.epil, ptr %.10070.epil, align 8
  br label %B10258

B10258.loopexit871.unr-lcssa:                     ; preds = %B10154
  %322 = and i64 %.10148, 1
  %lcmp.mod1112.not = icmp eq i64 %322, 0
  br i1 %lcmp.mod1112.not, label %B10258, label %B10154.epil.preheader

B10154.epil.preheader:                            ; preds = %B10258.loopexit871.unr-lcssa, %B10154.lr.ph
  %.1024041824184.epil.init = phi i64 [ 0, %B10154.lr.ph ], [ %.10247.1, %B10258.loopexit871.unr-lcssa ]
  %.10283.epil = getelementptr double, ptr %619, i64 %.1024041824184.epil.init
  %.10284.epil = load double, ptr %.10283.epil, align 8
  %.10286.epil = mul i64 %.1024041824184.epil.init, %arg.n
  %gep4189.epil = getelementptr double, ptr %invariant.gep4188, i64 %.10286.epil
  %.10293.epil = load double, ptr %gep4189.epil, align 8
  %.10296.epil = fmul double %.9705.pre-phi, %.10293.epil
  %.10297.epil = fadd double %.10284.epil, %.10296.epil
  %.10305.epil = getelementptr double, ptr %620, i64 %.1024041824184.epil.init
  store double %.10297.epil, ptr %.10305.epil, align 8
  br label %B10258

B10258:                                           ; preds = %B10154.epil.preheader, %B10258.loopexit871.unr-lcssa, %B9844.endif.epil.preheader, %B10258.loopexit.unr-lcssa, %B10104.endif, %B9794.endif
  %eq.7.4 = phi i64 [ %eq.8.4, %B9794.endif ], [ %eq.9.6, %B10104.endif ], [ %eq.8.4, %B9844.endif.epil.preheader ], [ %eq.8.4, %B10258.loopexit.unr-lcssa ], [ %eq.9.6, %B10258.loopexit871.unr-lcssa ], [ %eq.9.6, %B10154.epil.preheader ]
  %free.4.4 = phi i64 [ %free.5.6, %B9794.endif ], [ %free.7.5, %B10104.endif ], [ %free.5.6, %B9844.endif.epil.preheader ], [ %free.5.6, %B10258.loopexit.unr-lcssa ], [ %free.7.5, %B10258.loopexit871.unr-lcssa ], [ %free.7.5, %B10154.epil.preheader ]
  %.10328 = getelementptr i64, ptr %.4117, i64 %e.8.6
  %.10329 = load i64, ptr %.10328, align 8
  %sunkaddr1885 = mul i64 %e.8.6, 8
  %sunkaddr1886 = getelementptr i8, ptr %.4117, i64 %sunkaddr1885
  %sunkaddr1887 = getelementptr i8, ptr %sunkaddr1886, i64 8
  store i64 %.10329, ptr %sunkaddr1887, align 8
  %.10343 = add i64 %at.10.6, 1
  %sunkaddr1888 = mul i64 %j.16.6, 8
  %sunkaddr1889 = getelementptr i8, ptr %69, i64 %sunkaddr1888
  %.10356 = load i64, ptr %sunkaddr1889, align 8
  %.10357 = icmp ne i64 %.10356, 1
  %.10363 = icmp sgt i64 %steps.10.6, 1499
  %or.cond3368 = and i1 %.10363, %.10357
  %.10375 = icmp slt i64 %.10329, %.237
  %or.cond3369 = select i1 %or.cond3368, i1 %.10375, i1 false
  %.10383 = icmp slt i64 %e.8.6, 6
  %or.cond3370 = select i1 %or.cond3369, i1 %.10383, i1 false
  %fresh.5.4 = select i1 %or.cond3370, i64 1, i64 %fresh.6.6
  br label %B3592

B10418.thread:                                    ; preds = %B7274.thread, %B7274, %B9044
  %best.9.2.ph = phi double [ %best.4.6, %B9044 ], [ %best.5.7, %B7274 ], [ %best.5.7, %B7274.thread ]
  %.104334700 = add i64 %.7932, %total.2.1
  %.104414701 = fcmp ogt double %best.9.2.ph, %floor.2.2
  br i1 %.104414701, label %B10462.thread, label %B10510

B10418:                                           ; preds = %B3606
  %.10433 = add i64 %steps.6.3, %total.2.1
  %.10447 = icmp sgt i64 %steps.6.3, %limit.2.0
  br i1 %.10447, label %B10452, label %B10586

B10452:                                           ; preds = %B10418
  %323 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %323, label %B10462.thread, label %B10510

B10462.thread:                                    ; preds = %B10418.thread, %B10452
  %best.9.247034708 = phi double [ %best.9.2.ph, %B10418.thread ], [ %best.3.3, %B10452 ]
  %.1043347044707 = phi i64 [ %.104334700, %B10418.thread ], [ %.10433, %B10452 ]
  store double %best.9.247034708, ptr %arg.out, align 8
  %.104753174 = sitofp i64 %.1043347044707 to double
  %sunkaddr1890 = getelementptr i8, ptr %arg.out, i64 16
  store double %.104753174, ptr %sunkaddr1890, align 8
  br label %B10522

B10510:                                           ; preds = %B10418.thread, %B10452
  %.1043347044706 = phi i64 [ %.104334700, %B10418.thread ], [ %.10433, %B10452 ]
  store double %arg.threshold, ptr %arg.out, align 8
  %.10475 = sitofp i64 %.1043347044706 to double
  %sunkaddr1891 = getelementptr i8, ptr %arg.out, i64 16
  store double %.10475, ptr %sunkaddr1891, align 8
  %.10485 = icmp eq i64 %turn.4.1, 7
  br i1 %.10485, label %B10522, label %B10526.else.if

B10522:                                           ; preds = %B10510, %B10462.thread
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B10586:                                           ; preds = %B10418
  %324 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %324, label %B10624, label %B10608

B10608:                                           ; preds = %B10586
  %sunkaddr1892 = getelementptr i8, ptr %arg.out, i64 8
  store double %floor.2.2, ptr %sunkaddr1892, align 8
  %.10676 = icmp eq i64 %turn.4.1, 7
  br i1 %.10676, label %B10630, label %B10678

B10624:                                           ; preds = %B10586
  %sunkaddr1893 = getelementptr i8, ptr %arg.out, i64 8
  store double %best.3.3, ptr %sunkaddr1893, align 8
  br label %B10630

B10630:                                           ; preds = %B10608, %B10624
  %"$phi10630.0.2.0" = phi double [ %best.3.3, %B10624 ], [ %arg.threshold, %B10608 ]
  store double %"$phi10630.0.2.0", ptr %arg.out, align 8
  %.10802 = sitofp i64 %.10433 to double
  %sunkaddr1894 = getelementptr i8, ptr %arg.out, i64 16
  store double %.10802, ptr %sunkaddr1894, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B10678:                                           ; preds = %B10608
  %.10822 = add i64 %turn.4.1, 1
  %indvar.next = add i64 %indvar, 1
  %lsr.iv.next = add i64 %lsr.iv, 1
  br label %B2038

B60.endif.endif:                                  ; preds = %B0.endif, %B46.preheader
  %const = bitcast i64 9223372036854775806 to i64
  %.196 = add i64 %arg.G, 1
  %.198 = mul i64 %.196, %arg.n
  %.11.i = tail call i64 @llvm.smin.i64(i64 %.198, i64 2000)
  %.228 = add i64 %.11.i, %arg.G
  %.229 = add i64 %.228, 2
  %.237 = add i64 %arg.K, 6
  %.243 = mul i64 %.237, %arg.D
  %.2513376 = add i64 %arg.D, %arg.n
  %.253 = mul i64 %.237, %.2513376
  %.258 = add i64 %arg.n, 1
  %.2603377 = add i64 %.2513376, %.258
  %.262 = mul i64 %.237, %.2603377
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
  %.4763782.not = icmp slt i64 %arg.n, 1
  br i1 %.4763782.not, label %B540.endif, label %B464.lr.ph

B464.lr.ph:                                       ; preds = %B60.endif.endif
  %325 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %326 = icmp eq i64 %arg.n, 1
  br i1 %326, label %B464.epil.preheader, label %B464.lr.ph.new

B464.lr.ph.new:                                   ; preds = %B464.lr.ph
  %unroll_iter = and i64 %arg.n, %const
  %327 = shl i64 %arg.n, 3
  %328 = add i64 %327, 8
  %scevgep1724 = getelementptr i8, ptr %arg.I, i64 %328
  br label %B464

B540.endif.loopexit.unr-lcssa:                    ; preds = %B524.1
  %329 = and i64 %arg.n, 1
  %lcmp.mod.not = icmp eq i64 %329, 0
  br i1 %lcmp.mod.not, label %B540.endif, label %B464.epil.preheader

B464.epil.preheader:                              ; preds = %B540.endif.loopexit.unr-lcssa, %B464.lr.ph
  %.48237813783.epil.init = phi i64 [ 0, %B464.lr.ph ], [ %.489.1, %B540.endif.loopexit.unr-lcssa ]
  %.519.epil = getelementptr i64, ptr %arg.whole, i64 %.48237813783.epil.init
  %.520.epil = load i64, ptr %.519.epil, align 8
  %.521.epil = icmp sgt i64 %.520.epil, 0
  br i1 %.521.epil, label %B524.epil, label %B494.epil

B494.epil:                                        ; preds = %B464.epil.preheader
  %.529.epil = getelementptr double, ptr %arg.share, i64 %.48237813783.epil.init
  %.530.epil = load double, ptr %.529.epil, align 8
  %.532.epil = fcmp ogt double %.530.epil, 0.000000e+00
  br i1 %.532.epil, label %B524.epil, label %B522.epil

B522.epil:                                        ; preds = %B494.epil
  br label %B524.epil

B524.epil:                                        ; preds = %B522.epil, %B494.epil, %B464.epil.preheader
  %"$phi524.1.3.1.epil" = phi i64 [ 2, %B522.epil ], [ 0, %B464.epil.preheader ], [ 1, %B494.epil ]
  %.547.epil = getelementptr i64, ptr %325, i64 %.48237813783.epil.init
  store i64 %"$phi524.1.3.1.epil", ptr %.547.epil, align 8
  br label %B540.endif

B540.endif:                                       ; preds = %B524.epil, %B540.endif.loopexit.unr-lcssa, %B60.endif.endif
  %.597 = icmp sgt i64 %arg.K, 0
  br i1 %.597, label %B578.lr.ph, label %B1696.endif

B578.lr.ph:                                       ; preds = %B540.endif
  %330 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %331 = getelementptr i64, ptr %arg.I, i64 %.386
  %332 = getelementptr double, ptr %arg.F, i64 %.302
  %333 = getelementptr i64, ptr %arg.I, i64 %.392
  %334 = getelementptr i64, ptr %333, i64 %arg.D
  %.1410 = mul i64 %arg.D, %arg.D
  %335 = getelementptr double, ptr %arg.F, i64 %.314
  %336 = getelementptr double, ptr %335, i64 %.1410
  %337 = getelementptr double, ptr %arg.F, i64 %.276
  %338 = getelementptr double, ptr %arg.F, i64 %.243
  %339 = getelementptr double, ptr %arg.F, i64 %.253
  %340 = add i64 %arg.n, -1
  %341 = add i64 %arg.D, -1
  %unroll_iter1007 = and i64 %arg.n, %const
  %unroll_iter1012 = and i64 %arg.D, %const
  %xtraiter1024 = and i64 %arg.D, 3
  %const_mat1730 = add i64 %const, -2
  %unroll_iter1028 = and i64 %arg.D, %const_mat1730
  %342 = shl i64 %arg.n, 3
  %343 = add i64 %342, 8
  %scevgep1629 = getelementptr i8, ptr %arg.I, i64 %343
  %344 = add i64 %arg.G, 6
  %345 = mul i64 %arg.n, %344
  %346 = shl i64 %345, 3
  %347 = mul i64 %.228, 40
  %348 = add i64 %346, %347
  %349 = add i64 %348, 88
  %scevgep1637 = getelementptr i8, ptr %arg.I, i64 %349
  %350 = mul i64 %.228, 24
  %351 = add i64 %arg.n, %.274
  %352 = add i64 %arg.G, %arg.D
  %353 = add i64 %352, %.11.i
  %354 = shl i64 %arg.n, 1
  %355 = add i64 %353, %354
  %356 = add i64 %355, 3
  %357 = mul i64 %356, %.237
  %358 = add i64 %351, %357
  %359 = shl i64 %358, 3
  %360 = add i64 %350, %359
  %361 = add i64 %360, 56
  %scevgep1645 = getelementptr i8, ptr %arg.F, i64 %361
  %362 = add i64 %arg.G, 7
  %363 = mul i64 %arg.n, %362
  %364 = shl i64 %363, 3
  %365 = mul i64 %.228, 40
  %366 = add i64 %364, %365
  %367 = shl i64 %arg.D, 3
  %368 = add i64 %366, %367
  %369 = add i64 %368, 88
  %scevgep1649 = getelementptr i8, ptr %arg.I, i64 %369
  %370 = add i64 %arg.G, 6
  %371 = mul i64 %arg.n, %370
  %372 = shl i64 %371, 3
  %373 = add i64 %372, %365
  %374 = add i64 %373, 88
  %scevgep1653 = getelementptr i8, ptr %arg.I, i64 %374
  %375 = add i64 %arg.G, 7
  %376 = mul i64 %arg.n, %375
  %377 = shl i64 %376, 3
  %378 = mul i64 %.228, 40
  %379 = add i64 %377, %378
  %380 = add i64 %379, 88
  %scevgep1661 = getelementptr i8, ptr %arg.I, i64 %380
  %381 = mul i64 %arg.D, %arg.D
  %382 = shl i64 %381, 3
  %383 = mul i64 %.228, 24
  %384 = add i64 %382, %383
  %385 = add i64 %arg.K, %arg.n
  %386 = add i64 %arg.G, %.11.i
  %387 = add i64 %386, 3
  %388 = mul i64 %arg.D, %387
  %389 = add i64 %385, %388
  %390 = add i64 %arg.G, %arg.D
  %391 = add i64 %390, %.11.i
  %392 = shl i64 %arg.n, 1
  %393 = add i64 %391, %392
  %394 = add i64 %393, 3
  %395 = mul i64 %394, %.237
  %396 = add i64 %389, %395
  %397 = shl i64 %396, 3
  %398 = add i64 %384, %397
  %399 = add i64 %398, 56
  %scevgep1665 = getelementptr i8, ptr %arg.F, i64 %399
  %scevgep1669 = getelementptr i8, ptr %arg.F, i64 24
  %400 = shl i64 %arg.D, 3
  %scevgep1700 = getelementptr i8, ptr %arg.A, i64 24
  br label %B578

B642.endif:                                       ; preds = %B626, %B596, %B578
  %drop.3.1 = phi i64 [ 1, %B596 ], [ 0, %B578 ], [ %spec.select, %B626 ]
  %401 = icmp slt i64 %arg.n, 1
  br i1 %401, label %B740, label %B674.preheader

B674.preheader:                                   ; preds = %B642.endif
  %402 = icmp eq i64 %340, 0
  br i1 %402, label %B674.epil.preheader, label %B674.preheader1275

B674.preheader1275:                               ; preds = %B674.preheader
  br label %B674

B814.endif:                                       ; preds = %B780, %B756
  %less.3.1 = phi i64 [ %spec.select3373, %B780 ], [ %spec.select3348, %B756 ]
  %403 = icmp sgt i64 %arg.D, 0
  br i1 %403, label %B846.preheader, label %B924

B846.preheader:                                   ; preds = %B814.endif
  %404 = icmp eq i64 %341, 0
  br i1 %404, label %B846.epil.preheader, label %B846.preheader1274

B846.preheader1274:                               ; preds = %B846.preheader
  br label %B846

B924.endif:                                       ; preds = %B924
  %.1116 = icmp eq i64 %.64638513921, 0
  br i1 %.1116, label %B998.endif, label %B1292.endif

B924.if.if:                                       ; preds = %B924
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B998.endif:                                       ; preds = %B924.endif
  %405 = icmp slt i64 %arg.n, 1
  br i1 %405, label %B1134.endif, label %B1030.preheader

B1030.preheader:                                  ; preds = %B998.endif
  %406 = icmp eq i64 %340, 0
  br i1 %406, label %B1030.epil.preheader, label %B1030.preheader1273

B1030.preheader1273:                              ; preds = %B1030.preheader
  br label %B1030

B1134.endif.loopexit.unr-lcssa:                   ; preds = %B1118.1
  %407 = and i64 %arg.n, 1
  %408 = icmp eq i64 %407, 0
  br i1 %408, label %B1134.endif, label %B1030.epil.preheader

B1030.epil.preheader:                             ; preds = %B1134.endif.loopexit.unr-lcssa, %B1030.preheader
  %.120438023804.epil.init = phi i64 [ 0, %B1030.preheader ], [ %.1211.1, %B1134.endif.loopexit.unr-lcssa ]
  %.1245.epil = getelementptr i64, ptr %334, i64 %.120438023804.epil.init
  %.1246.epil = load i64, ptr %.1245.epil, align 8
  %.1247.epil = icmp eq i64 %.1246.epil, 1
  br i1 %.1247.epil, label %B1068.epil, label %B1118.epil

B1068.epil:                                       ; preds = %B1030.epil.preheader
  %.1253.epil = getelementptr i64, ptr %331, i64 %.120438023804.epil.init
  %.1254.epil = load i64, ptr %.1253.epil, align 8
  %.1255.epil = sitofp i64 %.1254.epil to double
  br label %B1118.epil

B1118.epil:                                       ; preds = %B1068.epil, %B1030.epil.preheader
  %"$phi1118.2.2.2.epil" = phi double [ %.1255.epil, %B1068.epil ], [ 0.000000e+00, %B1030.epil.preheader ]
  %409 = getelementptr double, ptr %arg.out, i64 %.120438023804.epil.init
  %.1269.epil = getelementptr i8, ptr %409, i64 32
  store double %"$phi1118.2.2.2.epil", ptr %.1269.epil, align 8
  br label %B1134.endif

B1134.endif:                                      ; preds = %B1118.epil, %B1134.endif.loopexit.unr-lcssa, %B998.endif
  %410 = icmp slt i64 %arg.D, 1
  br i1 %410, label %B1390.endif, label %B1166.preheader

B1166.preheader:                                  ; preds = %B1134.endif
  %411 = icmp eq i64 %341, 0
  br i1 %411, label %B1166.epil.preheader, label %B1166.preheader1272

B1166.preheader1272:                              ; preds = %B1166.preheader
  br label %B1166

B1198.endif:                                      ; preds = %B1166
  %412 = shl i64 %.136438093811, 3
  %scevgep1667 = getelementptr i8, ptr %scevgep1665, i64 %412
  %scevgep1668 = getelementptr i8, ptr %scevgep1667, i64 -8
  %.1417 = load double, ptr %scevgep1668, align 8
  %.10.i = fcmp ogt double %.1417, 0.000000e+00
  %.11.i301 = select i1 %.10.i, double %.1417, double 0.000000e+00
  %413 = getelementptr double, ptr %arg.out, i64 %.1404
  %.1456 = getelementptr i8, ptr %413, i64 32
  store double %.11.i301, ptr %.1456, align 8
  br label %B1290

B1292.endif.loopexit.unr-lcssa:                   ; preds = %B1290.1
  %414 = and i64 %arg.D, 1
  %415 = icmp eq i64 %414, 0
  br i1 %415, label %B1292.endif, label %B1166.epil.preheader

B1166.epil.preheader:                             ; preds = %B1292.endif.loopexit.unr-lcssa, %B1166.preheader
  %.136438093811.epil.init = phi i64 [ 0, %B1166.preheader ], [ %.1371.1, %B1292.endif.loopexit.unr-lcssa ]
  %.1403.epil = getelementptr i64, ptr %333, i64 %.136438093811.epil.init
  %.1404.epil = load i64, ptr %.1403.epil, align 8
  %.1406.epil = icmp slt i64 %.1404.epil, %arg.n
  br i1 %.1406.epil, label %B1198.endif.epil, label %B1292.endif

B1198.endif.epil:                                 ; preds = %B1166.epil.preheader
  %.1416.epil = getelementptr double, ptr %336, i64 %.136438093811.epil.init
  %.1417.epil = load double, ptr %.1416.epil, align 8
  %.10.i.epil = fcmp ogt double %.1417.epil, 0.000000e+00
  %.11.i301.epil = select i1 %.10.i.epil, double %.1417.epil, double 0.000000e+00
  %416 = getelementptr double, ptr %arg.out, i64 %.1404.epil
  %.1456.epil = getelementptr i8, ptr %416, i64 32
  store double %.11.i301.epil, ptr %.1456.epil, align 8
  br label %B1292.endif

B1292.endif:                                      ; preds = %B1292.endif.loopexit.unr-lcssa, %B1198.endif.epil, %B1166.epil.preheader, %B924.endif
  %417 = icmp slt i64 %arg.D, 1
  br i1 %417, label %B1390.endif, label %B1328.lr.ph

B1328.lr.ph:                                      ; preds = %B1292.endif
  %418 = icmp ult i64 %341, 3
  br i1 %418, label %B1328.epil.preheader, label %B1328.preheader

B1328.preheader:                                  ; preds = %B1328.lr.ph
  br label %B1328

B1390.endif.loopexit.unr-lcssa:                   ; preds = %B1328
  %419 = icmp eq i64 %xtraiter1024, 0
  br i1 %419, label %B1390.endif, label %B1328.epil.preheader

B1328.epil.preheader:                             ; preds = %B1390.endif.loopexit.unr-lcssa, %B1328.lr.ph
  %bound.5.13820.epil.init = phi double [ 0.000000e+00, %B1328.lr.ph ], [ %.1601.3, %B1390.endif.loopexit.unr-lcssa ]
  %.155538163818.epil.init = phi i64 [ 0, %B1328.lr.ph ], [ %.1562.3, %B1390.endif.loopexit.unr-lcssa ]
  %420 = shl i64 %.155538163818.epil.init, 3
  %scevgep1687 = getelementptr i8, ptr %arg.cap, i64 %420
  %scevgep1691 = getelementptr i8, ptr %lsr.iv1689, i64 %420
  br label %B1328.epil

B1328.epil:                                       ; preds = %B1328.epil, %B1328.epil.preheader
  %bound.5.13820.epil = phi double [ %bound.5.13820.epil.init, %B1328.epil.preheader ], [ %.1601.epil, %B1328.epil ]
  %epil.iter = phi i64 [ 0, %B1328.epil.preheader ], [ %epil.iter.next, %B1328.epil ]
  %421 = shl i64 %epil.iter, 3
  %scevgep1692 = getelementptr i8, ptr %scevgep1691, i64 %421
  %.1595.epil = load double, ptr %scevgep1692, align 8
  %422 = shl i64 %epil.iter, 3
  %scevgep1688 = getelementptr i8, ptr %scevgep1687, i64 %422
  %.1598.epil = load double, ptr %scevgep1688, align 8
  %.1599.epil = fmul double %.1595.epil, %.1598.epil
  %.1601.epil = fadd double %bound.5.13820.epil, %.1599.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter1024, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1390.endif, label %B1328.epil

B1390.endif:                                      ; preds = %B1328.epil, %B1390.endif.loopexit.unr-lcssa, %B1134.endif, %B1292.endif
  %bound.5.1.lcssa = phi double [ 0.000000e+00, %B1292.endif ], [ 0.000000e+00, %B1134.endif ], [ %.1601.3, %B1390.endif.loopexit.unr-lcssa ], [ %.1601.epil, %B1328.epil ]
  %423 = icmp slt i64 %arg.n, 1
  %.1618 = getelementptr double, ptr %337, i64 %.64638513921
  store double %bound.5.1.lcssa, ptr %.1618, align 8
  br i1 %423, label %B576.backedge, label %B1438.endif.lr.ph

B1438.endif.lr.ph:                                ; preds = %B1390.endif
  %.1900 = mul i64 %.64638513921, %arg.n
  %424 = getelementptr double, ptr %338, i64 %.1900
  br label %B1438.endif

B1438.endif:                                      ; preds = %B1438.endif.lr.ph, %B1630
  %lsr.iv1710 = phi ptr [ %arg.A, %B1438.endif.lr.ph ], [ %scevgep1711, %B1630 ]
  %lsr.iv1701 = phi ptr [ %scevgep1700, %B1438.endif.lr.ph ], [ %scevgep1702, %B1630 ]
  %bound.6.13842 = phi double [ %bound.5.1.lcssa, %B1438.endif.lr.ph ], [ %bound.7.2, %B1630 ]
  %.170838343840 = phi i64 [ 0, %B1438.endif.lr.ph ], [ %.1715, %B1630 ]
  %425 = icmp slt i64 %arg.D, 1
  %.1715 = add i64 %.170838343840, 1
  %.1745 = getelementptr double, ptr %arg.v, i64 %.170838343840
  %.1746 = load double, ptr %.1745, align 8
  br i1 %425, label %B1562, label %B1488.lr.ph

B1488.lr.ph:                                      ; preds = %B1438.endif
  %426 = icmp ult i64 %341, 3
  br i1 %426, label %B1488.epil.preheader, label %B1488.preheader

B1488.preheader:                                  ; preds = %B1488.lr.ph
  br label %B1488

B1696.endif:                                      ; preds = %B576.backedge, %B540.endif
  %root.2.0.lcssa = phi double [ 1.000000e+300, %B540.endif ], [ %.11.i303, %B576.backedge ]
  %427 = icmp slt i64 %arg.n, 1
  br i1 %427, label %B1846.endif, label %B1728.endif.lr.ph

B1728.endif.lr.ph:                                ; preds = %B1696.endif
  %.22003943.not = icmp slt i64 %arg.D, 1
  %428 = getelementptr double, ptr %arg.F, i64 %.262
  br i1 %.22003943.not, label %B1728.endif.preheader, label %B1728.endif.us.preheader

B1728.endif.us.preheader:                         ; preds = %B1728.endif.lr.ph
  %429 = add i64 %arg.D, -1
  %xtraiter1037 = and i64 %arg.D, 3
  %const_mat1731 = add i64 %const, -2
  %unroll_iter1042 = and i64 %arg.D, %const_mat1731
  %scevgep1613 = getelementptr i8, ptr %arg.A, i64 24
  %430 = shl i64 %arg.D, 3
  br label %B1728.endif.us

B1728.endif.preheader:                            ; preds = %B1728.endif.lr.ph
  %431 = add i64 %arg.n, -1
  %xtraiter1044 = and i64 %arg.n, 7
  %432 = icmp ult i64 %431, 7
  br i1 %432, label %B1728.endif.epil.preheader, label %B1728.endif.preheader.new

B1728.endif.preheader.new:                        ; preds = %B1728.endif.preheader
  %const_mat = add i64 %const, -6
  %unroll_iter1048 = and i64 %arg.n, %const_mat
  %433 = mul i64 %.2603377, %.237
  %434 = shl i64 %433, 3
  %435 = add i64 %434, 56
  %scevgep1589 = getelementptr i8, ptr %arg.F, i64 %435
  br label %B1728.endif

B1728.endif.us:                                   ; preds = %B1728.endif.us.preheader, %B1764.B1828_crit_edge.us
  %lsr.iv1623 = phi ptr [ %arg.A, %B1728.endif.us.preheader ], [ %scevgep1624, %B1764.B1828_crit_edge.us ]
  %lsr.iv1614 = phi ptr [ %scevgep1613, %B1728.endif.us.preheader ], [ %scevgep1615, %B1764.B1828_crit_edge.us ]
  %.208239513957.us = phi i64 [ %.2089.us, %B1764.B1828_crit_edge.us ], [ 0, %B1728.endif.us.preheader ]
  %436 = icmp ult i64 %429, 3
  br i1 %436, label %B1766.us.epil.preheader, label %B1766.us.preheader

B1766.us.preheader:                               ; preds = %B1728.endif.us
  br label %B1766.us

B1766.us:                                         ; preds = %B1766.us.preheader, %B1766.us
  %c.18.13946.us = phi double [ %.2252.us.3, %B1766.us ], [ 0x3D719799812DEA11, %B1766.us.preheader ]
  %.220639423944.us = phi i64 [ %.2213.us.3, %B1766.us ], [ 0, %B1766.us.preheader ]
  %437 = shl i64 %.220639423944.us, 3
  %sunkaddr1895 = mul i64 %.220639423944.us, 8
  %sunkaddr1896 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1895
  %.2242.us = load double, ptr %sunkaddr1896, align 8
  %scevgep1621 = getelementptr i8, ptr %lsr.iv1614, i64 %437
  %scevgep1622 = getelementptr i8, ptr %scevgep1621, i64 -24
  %.2249.us = load double, ptr %scevgep1622, align 8
  %.2250.us = fmul double %.2242.us, %.2249.us
  %.2252.us = fadd double %c.18.13946.us, %.2250.us
  %438 = shl i64 %.220639423944.us, 3
  %sunkaddr1897 = mul i64 %.220639423944.us, 8
  %sunkaddr1898 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1897
  %sunkaddr1899 = getelementptr i8, ptr %sunkaddr1898, i64 8
  %.2242.us.1 = load double, ptr %sunkaddr1899, align 8
  %scevgep1619 = getelementptr i8, ptr %lsr.iv1614, i64 %438
  %scevgep1620 = getelementptr i8, ptr %scevgep1619, i64 -16
  %.2249.us.1 = load double, ptr %scevgep1620, align 8
  %.2250.us.1 = fmul double %.2242.us.1, %.2249.us.1
  %.2252.us.1 = fadd double %.2252.us, %.2250.us.1
  %439 = shl i64 %.220639423944.us, 3
  %sunkaddr1900 = mul i64 %.220639423944.us, 8
  %sunkaddr1901 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1900
  %sunkaddr1902 = getelementptr i8, ptr %sunkaddr1901, i64 16
  %.2242.us.2 = load double, ptr %sunkaddr1902, align 8
  %scevgep1617 = getelementptr i8, ptr %lsr.iv1614, i64 %439
  %scevgep1618 = getelementptr i8, ptr %scevgep1617, i64 -8
  %.2249.us.2 = load double, ptr %scevgep1618, align 8
  %.2250.us.2 = fmul double %.2242.us.2, %.2249.us.2
  %.2252.us.2 = fadd double %.2252.us.1, %.2250.us.2
  %.2213.us.3 = add i64 %.220639423944.us, 4
  %440 = shl i64 %.220639423944.us, 3
  %sunkaddr1903 = mul i64 %.220639423944.us, 8
  %sunkaddr1904 = getelementptr i8, ptr %arg.F, i64 %sunkaddr1903
  %sunkaddr1905 = getelementptr i8, ptr %sunkaddr1904, i64 24
  %.2242.us.3 = load double, ptr %sunkaddr1905, align 8
  %scevgep1616 = getelementptr i8, ptr %lsr.iv1614, i64 %440
  %.2249.us.3 = load double, ptr %scevgep1616, align 8
  %.2250.us.3 = fmul double %.2242.us.3, %.2249.us.3
  %.2252.us.3 = fadd double %.2252.us.2, %.2250.us.3
  %niter1043.ncmp.3 = icmp eq i64 %unroll_iter1042, %.2213.us.3
  br i1 %niter1043.ncmp.3, label %B1764.B1828_crit_edge.us.unr-lcssa, label %B1766.us

B1764.B1828_crit_edge.us.unr-lcssa:               ; preds = %B1766.us
  %441 = icmp eq i64 %xtraiter1037, 0
  br i1 %441, label %B1764.B1828_crit_edge.us, label %B1766.us.epil.preheader

B1766.us.epil.preheader:                          ; preds = %B1764.B1828_crit_edge.us.unr-lcssa, %B1728.endif.us
  %c.18.13946.us.epil.init = phi double [ 0x3D719799812DEA11, %B1728.endif.us ], [ %.2252.us.3, %B1764.B1828_crit_edge.us.unr-lcssa ]
  %.220639423944.us.epil.init = phi i64 [ 0, %B1728.endif.us ], [ %.2213.us.3, %B1764.B1828_crit_edge.us.unr-lcssa ]
  %442 = shl i64 %.220639423944.us.epil.init, 3
  %scevgep1625 = getelementptr i8, ptr %lsr.iv1623, i64 %442
  %scevgep1627 = getelementptr i8, ptr %arg.F, i64 %442
  br label %B1766.us.epil

B1766.us.epil:                                    ; preds = %B1766.us.epil, %B1766.us.epil.preheader
  %c.18.13946.us.epil = phi double [ %c.18.13946.us.epil.init, %B1766.us.epil.preheader ], [ %.2252.us.epil, %B1766.us.epil ]
  %epil.iter1038 = phi i64 [ 0, %B1766.us.epil.preheader ], [ %epil.iter1038.next, %B1766.us.epil ]
  %443 = shl i64 %epil.iter1038, 3
  %scevgep1628 = getelementptr i8, ptr %scevgep1627, i64 %443
  %.2242.us.epil = load double, ptr %scevgep1628, align 8
  %444 = shl i64 %epil.iter1038, 3
  %scevgep1626 = getelementptr i8, ptr %scevgep1625, i64 %444
  %.2249.us.epil = load double, ptr %scevgep1626, align 8
  %.2250.us.epil = fmul double %.2242.us.epil, %.2249.us.epil
  %.2252.us.epil = fadd double %c.18.13946.us.epil, %.2250.us.epil
  %epil.iter1038.next = add i64 %epil.iter1038, 1
  %epil.iter1038.cmp.not = icmp eq i64 %xtraiter1037, %epil.iter1038.next
  br i1 %epil.iter1038.cmp.not, label %B1764.B1828_crit_edge.us, label %B1766.us.epil

B1764.B1828_crit_edge.us:                         ; preds = %B1766.us.epil, %B1764.B1828_crit_edge.us.unr-lcssa
  %.2252.us.lcssa = phi double [ %.2252.us.3, %B1764.B1828_crit_edge.us.unr-lcssa ], [ %.2252.us.epil, %B1766.us.epil ]
  %.2089.us = add i64 %.208239513957.us, 1
  %.2267.us = getelementptr double, ptr %428, i64 %.208239513957.us
  store double %.2252.us.lcssa, ptr %.2267.us, align 8
  %scevgep1615 = getelementptr i8, ptr %lsr.iv1614, i64 %430
  %scevgep1624 = getelementptr i8, ptr %lsr.iv1623, i64 %430
  %exitcond4650.not = icmp eq i64 %.2089.us, %arg.n
  br i1 %exitcond4650.not, label %B1846.endif, label %B1728.endif.us

B1728.endif:                                      ; preds = %B1728.endif, %B1728.endif.preheader.new
  %.208239513957 = phi i64 [ 0, %B1728.endif.preheader.new ], [ %.2089.7, %B1728.endif ]
  %445 = shl i64 %.208239513957, 3
  %scevgep1603 = getelementptr i8, ptr %scevgep1589, i64 %445
  %scevgep1604 = getelementptr i8, ptr %scevgep1603, i64 -56
  store double 0x3D719799812DEA11, ptr %scevgep1604, align 8
  %446 = shl i64 %.208239513957, 3
  %scevgep1601 = getelementptr i8, ptr %scevgep1589, i64 %446
  %scevgep1602 = getelementptr i8, ptr %scevgep1601, i64 -48
  store double 0x3D719799812DEA11, ptr %scevgep1602, align 8
  %447 = shl i64 %.208239513957, 3
  %scevgep1599 = getelementptr i8, ptr %scevgep1589, i64 %447
  %scevgep1600 = getelementptr i8, ptr %scevgep1599, i64 -40
  store double 0x3D719799812DEA11, ptr %scevgep1600, align 8
  %448 = shl i64 %.208239513957, 3
  %scevgep1597 = getelementptr i8, ptr %scevgep1589, i64 %448
  %scevgep1598 = getelementptr i8, ptr %scevgep1597, i64 -32
  store double 0x3D719799812DEA11, ptr %scevgep1598, align 8
  %449 = shl i64 %.208239513957, 3
  %scevgep1595 = getelementptr i8, ptr %scevgep1589, i64 %449
  %scevgep1596 = getelementptr i8, ptr %scevgep1595, i64 -24
  store double 0x3D719799812DEA11, ptr %scevgep1596, align 8
  %450 = shl i64 %.208239513957, 3
  %scevgep1593 = getelementptr i8, ptr %scevgep1589, i64 %450
  %scevgep1594 = getelementptr i8, ptr %scevgep1593, i64 -16
  store double 0x3D719799812DEA11, ptr %scevgep1594, align 8
  %451 = shl i64 %.208239513957, 3
  %scevgep1591 = getelementptr i8, ptr %scevgep1589, i64 %451
  %scevgep1592 = getelementptr i8, ptr %scevgep1591, i64 -8
  store double 0x3D719799812DEA11, ptr %scevgep1592, align 8
  %.2089.7 = add i64 %.208239513957, 8
  %452 = shl i64 %.208239513957, 3
  %scevgep1590 = getelementptr i8, ptr %scevgep1589, i64 %452
  store double 0x3D719799812DEA11, ptr %scevgep1590, align 8
  %niter1049.ncmp.7 = icmp eq i64 %unroll_iter1048, %.2089.7
  br i1 %niter1049.ncmp.7, label %B1846.endif.loopexit.unr-lcssa, label %B1728.endif

B1846.endif.loopexit.unr-lcssa:                   ; preds = %B1728.endif
  %lcmp.mod1046.not = icmp eq i64 %xtraiter1044, 0
  br i1 %lcmp.mod1046.not, label %B1846.endif, label %B1728.endif.epil.preheader

B1728.endif.epil.preheader:                       ; preds = %B1846.endif.loopexit.unr-lcssa, %B1728.endif.preheader
  %.208239513957.epil.init = phi i64 [ 0, %B1728.endif.preheader ], [ %.2089.7, %B1846.endif.loopexit.unr-lcssa ]
  %453 = mul i64 %.2603377, %.237
  %454 = shl i64 %453, 3
  %455 = shl i64 %.208239513957.epil.init, 3
  %456 = add i64 %454, %455
  %scevgep1587 = getelementptr i8, ptr %arg.F, i64 %456
  br label %B1728.endif.epil

B1728.endif.epil:                                 ; preds = %B1728.endif.epil, %B1728.endif.epil.preheader
  %epil.iter1045 = phi i64 [ %epil.iter1045.next, %B1728.endif.epil ], [ 0, %B1728.endif.epil.preheader ]
  %457 = shl i64 %epil.iter1045, 3
  %scevgep1588 = getelementptr i8, ptr %scevgep1587, i64 %457
  store double 0x3D719799812DEA11, ptr %scevgep1588, align 8
  %epil.iter1045.next = add i64 %epil.iter1045, 1
  %epil.iter1045.cmp.not = icmp eq i64 %xtraiter1044, %epil.iter1045.next
  br i1 %epil.iter1045.cmp.not, label %B1846.endif, label %B1728.endif.epil

B1846.endif:                                      ; preds = %B1764.B1828_crit_edge.us, %B1728.endif.epil, %B1846.endif.loopexit.unr-lcssa, %B1696.endif
  store double %arg.threshold, ptr %arg.out, align 8
  %.10.i304 = fcmp ogt double %arg.threshold, %root.2.0.lcssa
  %.11.i305 = select i1 %.10.i304, double %arg.threshold, double %root.2.0.lcssa
  %.2311 = getelementptr i8, ptr %arg.out, i64 8
  store double %.11.i305, ptr %.2311, align 8
  %.2314 = getelementptr i8, ptr %arg.out, i64 16
  store double 0.000000e+00, ptr %.2314, align 8
  %.2318 = getelementptr i8, ptr %arg.out, i64 24
  store double %root.2.0.lcssa, ptr %.2318, align 8
  %.2322 = fcmp ugt double %root.2.0.lcssa, %arg.threshold
  br i1 %.2322, label %B1930.endif, label %B1926

B1930.endif:                                      ; preds = %B1846.endif
  %.25023968.not = icmp slt i64 %arg.K, 1
  br i1 %.25023968.not, label %B2024.preheader, label %B1962.lr.ph

B1962.lr.ph:                                      ; preds = %B1930.endif
  %xtraiter1050 = and i64 %arg.K, 3
  %458 = icmp ult i64 %arg.K, 4
  br i1 %458, label %B1962.epil.preheader, label %B1962.lr.ph.new

B1962.lr.ph.new:                                  ; preds = %B1962.lr.ph
  %const_mat1732 = add i64 %const, -2
  %unroll_iter1054 = and i64 %arg.K, %const_mat1732
  %459 = mul i64 %arg.n, 3
  %460 = add i64 %.253, %459
  %461 = add i64 %460, 3
  %462 = shl i64 %arg.n, 2
  %463 = add i64 %462, 4
  %464 = mul i64 %.228, 24
  %465 = add i64 %arg.G, %.11.i
  %466 = add i64 %465, 3
  %467 = mul i64 %arg.D, %466
  %468 = add i64 %arg.n, %467
  %469 = add i64 %arg.G, %arg.D
  %470 = add i64 %469, %.11.i
  %471 = shl i64 %arg.n, 1
  %472 = add i64 %470, %471
  %473 = add i64 %472, 3
  %474 = mul i64 %473, %.237
  %475 = add i64 %468, %474
  %476 = shl i64 %475, 3
  %477 = add i64 %464, %476
  %478 = add i64 %477, 72
  %479 = add i64 %.253, %471
  %480 = add i64 %479, 2
  %481 = add i64 %arg.n, %.253
  %482 = add i64 %481, 1
  br label %B1962

B2054.endif:                                      ; preds = %B2038
  %.26843974.not = icmp eq i64 %turn.4.1, 0
  br i1 %.26843974.not, label %B2168, label %B2090.prol.preheader

B2090.prol.preheader:                             ; preds = %B2054.endif
  br label %B2090.prol

B2090.prol:                                       ; preds = %B2090.prol.preheader, %B2090.prol
  %lsr.iv1276 = phi i64 [ %lsr.iv, %B2090.prol.preheader ], [ %lsr.iv.next1277, %B2090.prol ]
  %part.5.23977.prol = phi double [ %.2723.prol, %B2090.prol ], [ 7.812500e-03, %B2090.prol.preheader ]
  %.26833976.prol = phi i64 [ %.2693.prol, %B2090.prol ], [ %turn.4.1, %B2090.prol.preheader ]
  %.2693.prol = add i64 %.26833976.prol, -1
  %.2723.prol = fmul double %part.5.23977.prol, 4.000000e+00
  %prol.iter.cmp.not = icmp eq i64 %.2693.prol, 0
  %lsr.iv.next1277 = add i64 %lsr.iv1276, -1
  br i1 %prol.iter.cmp.not, label %B2090.prol.loopexit, label %B2090.prol

B2090.prol.loopexit:                              ; preds = %B2090.prol
  %483 = icmp ult i64 %211, 7
  br i1 %483, label %B2168, label %B2090.preheader

B2090.preheader:                                  ; preds = %B2090.prol.loopexit
  br label %B2090

B2190.endif:                                      ; preds = %B2168, %B2136
  %floor.2.2 = phi double [ %.2777, %B2168 ], [ %arg.threshold, %B2136 ]
  %484 = icmp slt i64 %arg.n, 1
  br i1 %484, label %B3140.endif, label %B2234.endif.preheader

B2234.endif.preheader:                            ; preds = %B2190.endif
  br label %B2234.endif

B2234.endif:                                      ; preds = %B2234.endif.preheader, %B2604
  %lsr.iv1282 = phi ptr [ %65, %B2234.endif.preheader ], [ %scevgep1283, %B2604 ]
  %first_rest.2.24000 = phi i64 [ %first_rest.3.3, %B2604 ], [ 0, %B2234.endif.preheader ]
  %first_share.2.23999 = phi i64 [ %first_share.3.3, %B2604 ], [ 0, %B2234.endif.preheader ]
  %m.2.23998 = phi i64 [ %m.3.3, %B2604 ], [ 0, %B2234.endif.preheader ]
  %.287839903996 = phi i64 [ %.2885, %B2604 ], [ 0, %B2234.endif.preheader ]
  %485 = icmp slt i64 %arg.K, 1
  %.2885 = add i64 %.287839903996, 1
  %.2915 = getelementptr i64, ptr %arg.ub, i64 %.287839903996
  %.2916 = load i64, ptr %.2915, align 8
  br i1 %485, label %B2438, label %B2284.lr.ph

B2284.lr.ph:                                      ; preds = %B2234.endif
  br label %B2284

B2392.endif:                                      ; preds = %B2372
  %486 = fdiv double %.3060, %.3050
  %.3098 = fsub double 1.000000e-09, %486
  %.5.i311 = fptosi double %.3098 to i64
  br label %B2436

B2606.endif:                                      ; preds = %B2604
  %.3316 = add i64 %m.3.3, -1
  %.33594010.not = icmp slt i64 %.3316, 1
  br i1 %.33594010.not, label %B3140.endif, label %B2686.preheader.preheader

B2686.preheader.preheader:                        ; preds = %B2606.endif
  br label %B2686.preheader

B3140.endif:                                      ; preds = %B3116, %B2190.endif, %B2606.endif
  %.33164717 = phi i64 [ -1, %B2190.endif ], [ %.3316, %B2606.endif ], [ %.3316, %B3116 ]
  %first_rest.2.2.lcssa4716 = phi i64 [ 0, %B2190.endif ], [ %first_rest.3.3, %B2606.endif ], [ %first_rest.3.3, %B3116 ]
  %first_share.2.2.lcssa4715 = phi i64 [ 0, %B2190.endif ], [ %first_share.3.3, %B2606.endif ], [ %first_share.3.3, %B3116 ]
  %m.2.2.lcssa4714 = phi i64 [ 0, %B2190.endif ], [ %m.3.3, %B2606.endif ], [ %m.3.3, %B3116 ]
  %487 = icmp slt i64 %arg.K, 1
  %invariant.gep4022 = getelementptr double, ptr %arg.F, i64 %m.2.2.lcssa4714
  br i1 %487, label %B3444.endif, label %B3182.endif.lr.ph

B3182.endif.lr.ph:                                ; preds = %B3140.endif
  %.m.2.2 = tail call i64 @llvm.smax.i64(i64 %m.2.2.lcssa4714, i64 0)
  %488 = add i64 %.m.2.2, 1
  %489 = shl i64 %.33164717, 3
  %scevgep1298 = getelementptr i8, ptr %scevgep1297, i64 %489
  %scevgep1303 = getelementptr i8, ptr %arg.I, i64 %489
  br label %B3182.endif

B3182.endif:                                      ; preds = %B3182.endif.lr.ph, %B3180.loopexit
  %lsr.iv1299 = phi ptr [ %scevgep1298, %B3182.endif.lr.ph ], [ %scevgep1300, %B3180.loopexit ]
  %.368140254031 = phi i64 [ 0, %B3182.endif.lr.ph ], [ %.3688, %B3180.loopexit ]
  %490 = icmp slt i64 %m.2.2.lcssa4714, 1
  %.3688 = add i64 %.368140254031, 1
  %.3719 = mul i64 %.368140254031, %.258
  %.3721 = add i64 %.3719, %.253
  %gep4023 = getelementptr double, ptr %invariant.gep4022, i64 %.3721
  store double 0.000000e+00, ptr %gep4023, align 8
  br i1 %490, label %B3180.loopexit, label %B3260.lr.ph

B3260.lr.ph:                                      ; preds = %B3182.endif
  %.3860 = mul i64 %.368140254031, %arg.n
  %491 = getelementptr double, ptr %65, i64 %.3860
  br label %B3260

B3444.endif:                                      ; preds = %B3180.loopexit, %B3140.endif
  %492 = icmp slt i64 %arg.D, 1
  br i1 %492, label %B3508, label %B3476.preheader

B3476.preheader:                                  ; preds = %B3444.endif
  %493 = icmp ult i64 %86, 3
  br i1 %493, label %B3476.epil.preheader, label %B3476.preheader1270

B3476.preheader1270:                              ; preds = %B3476.preheader
  br label %B3476

B4036.endif.sink.split:                           ; preds = %B3824, %B3960.thread4679
  %free.6.63107.ph = phi i64 [ %.4343, %B3960.thread4679 ], [ %free.3.3, %B3824 ]
  %.43884682 = getelementptr i64, ptr %79, i64 %e.5.3
  %.43894683 = load i64, ptr %.43884682, align 8
  %.43944684 = add i64 %e.5.3, -1
  %.44014685 = add i64 %.4292, -1
  br label %B4036.endif

B4036.endif:                                      ; preds = %B4036.endif.sink.split, %B3960
  %.44013112 = phi i64 [ %.4401, %B3960 ], [ %.44014685, %B4036.endif.sink.split ]
  %.43943110 = phi i64 [ %.4394, %B3960 ], [ %.43944684, %B4036.endif.sink.split ]
  %.43893109 = phi i64 [ %.4389, %B3960 ], [ %.43894683, %B4036.endif.sink.split ]
  %free.6.63107 = phi i64 [ %free.3.3, %B3960 ], [ %free.6.63107.ph, %B4036.endif.sink.split ]
  %.4428 = getelementptr i64, ptr %.4117, i64 %.43943110
  %.4429 = load i64, ptr %.4428, align 8
  %.45124165.not = icmp slt i64 %.4429, 1
  br i1 %.45124165.not, label %B4254, label %B4086.lr.ph

B4086.lr.ph:                                      ; preds = %B4036.endif
  %invariant.gep4170 = getelementptr double, ptr %65, i64 %.4283
  %.4584 = sitofp i64 %.44013112 to double
  %494 = add i64 %arg.D, %e.5.3
  %495 = shl i64 %494, 3
  %496 = add i64 %.idx, %495
  %497 = mul i64 %.237, %496
  %scevgep1444 = getelementptr i8, ptr %scevgep1443, i64 %497
  %498 = shl i64 %.4219, 3
  %scevgep1447 = getelementptr i8, ptr %scevgep1446, i64 %498
  br label %B4086

B4414.endif:                                      ; preds = %B4400
  %499 = icmp slt i64 %arg.D, 1
  %.4856 = add i64 %steps.6.3, 4
  %.4866 = getelementptr i64, ptr %.4117, i64 %e.5.3
  %.4867 = load i64, ptr %.4866, align 8
  br i1 %499, label %B4588.endif, label %B4492.lr.ph

B4492.lr.ph:                                      ; preds = %B4414.endif
  %500 = icmp eq i64 %86, 0
  %.4994 = mul i64 %e.5.3, %arg.D
  %501 = getelementptr double, ptr %71, i64 %.4994
  br i1 %500, label %B4492.epil.preheader, label %B4492.preheader

B4492.preheader:                                  ; preds = %B4492.lr.ph
  %502 = mul i64 %113, %e.5.3
  %scevgep1327 = getelementptr i8, ptr %scevgep1326, i64 %502
  br label %B4492

B4588.endif.loopexit.unr-lcssa:                   ; preds = %B4492
  %503 = and i64 %arg.D, 1
  %504 = icmp eq i64 %503, 0
  br i1 %504, label %B4588.endif, label %B4492.epil.preheader

B4492.epil.preheader:                             ; preds = %B4588.endif.loopexit.unr-lcssa, %B4492.lr.ph
  %.495740454047.epil.init = phi i64 [ 0, %B4492.lr.ph ], [ %.4964.1, %B4588.endif.loopexit.unr-lcssa ]
  %.5000.epil = getelementptr double, ptr %501, i64 %.495740454047.epil.init
  %.5001.epil = load double, ptr %.5000.epil, align 8
  %.5003.epil = fcmp ogt double %.5001.epil, 0.000000e+00
  %"$phi4572.1.2.9.epil" = select i1 %.5003.epil, double %.5001.epil, double 1.000000e+00
  %.5029.epil = getelementptr double, ptr %72, i64 %.495740454047.epil.init
  store double %"$phi4572.1.2.9.epil", ptr %.5029.epil, align 8
  br label %B4588.endif

B4588.endif:                                      ; preds = %B4492.epil.preheader, %B4588.endif.loopexit.unr-lcssa, %B4414.endif
  %505 = icmp slt i64 %arg.n, 1
  br i1 %505, label %B4640, label %B4620.preheader

B4620.preheader:                                  ; preds = %B4588.endif
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep, i8 0, i64 %85, i1 false)
  br label %B4640

B4702.endif:                                      ; preds = %B4656, %B4640
  %start.2.8 = phi i64 [ %spec.select3374, %B4656 ], [ %at.7.3, %B4640 ]
  %.5242 = sub i64 %m.2.2.lcssa4714, %start.2.8
  %.52854077.not = icmp slt i64 %.5242, 1
  br i1 %.52854077.not, label %B5164, label %B4736.lr.ph

B4736.lr.ph:                                      ; preds = %B4702.endif
  %const_mat1733 = add i64 %const, 2
  %.5628 = mul i64 %e.5.3, %arg.D
  %506 = getelementptr double, ptr %71, i64 %.5628
  %507 = mul i64 %132, %e.5.3
  %scevgep1341 = getelementptr i8, ptr %scevgep1340, i64 %507
  br label %B4736

B4906.endif:                                      ; preds = %521, %B4906
  %quot.0 = phi i64 [ 0, %B4906 ], [ %spec.select3371, %521 ]
  %.11.i312 = tail call i64 @llvm.smin.i64(i64 %quot.0, i64 %q.16.9)
  br label %B4956.endif

B4906.else.if:                                    ; preds = %B4906
  %508 = or i64 %free.3.3, %.5393
  %509 = and i64 %508, -4294967296
  %510 = icmp eq i64 %509, 0
  br i1 %510, label %511, label %518

511:                                              ; preds = %B4906.else.if
  %512 = trunc i64 %.5393 to i32
  %513 = trunc i64 %free.3.3 to i32
  %514 = udiv i32 %513, %512
  %515 = urem i32 %513, %512
  %516 = zext i32 %514 to i64
  %517 = zext i32 %515 to i64
  br label %521

518:                                              ; preds = %B4906.else.if
  %519 = sdiv i64 %free.3.3, %.5393
  %520 = srem i64 %free.3.3, %.5393
  br label %521

521:                                              ; preds = %518, %511
  %522 = phi i64 [ %516, %511 ], [ %519, %518 ]
  %523 = phi i64 [ %517, %511 ], [ %520, %518 ]
  %.5415 = xor i64 %523, %.5393
  %.5416 = icmp slt i64 %.5415, 0
  %.5417 = icmp ne i64 %523, 0
  %.5418 = and i1 %.5417, %.5416
  %.5423 = sext i1 %.5418 to i64
  %spec.select3371 = add i64 %522, %.5423
  br label %B4906.endif

B4956.endif:                                      ; preds = %B4906.endif, %B4876
  %q.19.9 = phi i64 [ %q.16.9, %B4876 ], [ %.11.i312, %B4906.endif ]
  %524 = icmp sgt i64 %arg.D, 0
  br i1 %524, label %B4988.lr.ph, label %B5146

B4988.lr.ph:                                      ; preds = %B4956.endif
  %525 = icmp eq i64 %86, 0
  %.5604 = mul i64 %.5327, %arg.D
  %526 = getelementptr double, ptr %arg.A, i64 %.5604
  br i1 %525, label %B4988.epil.preheader, label %B4988.preheader

B4988.preheader:                                  ; preds = %B4988.lr.ph
  %527 = mul i64 %127, %.5327
  %scevgep1336 = getelementptr i8, ptr %scevgep1335, i64 %527
  br label %B4988

B5078.endif:                                      ; preds = %B5030
  %.5654 = fdiv double %.5635, %.5609
  %.5.i313 = fptosi double %.5654 to i64
  br label %B5144

B5164.if.if:                                      ; preds = %B5164
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B5164.endif.endif:                                ; preds = %B5164
  %528 = icmp slt i64 %arg.D, 1
  %.5758 = getelementptr double, ptr %.4079, i64 %e.5.3
  %.5759 = load double, ptr %.5758, align 8
  br i1 %528, label %B5360.endif, label %B5280.lr.ph

B5280.lr.ph:                                      ; preds = %B5164.endif.endif
  %529 = icmp ult i64 %86, 3
  br i1 %529, label %B5280.epil.preheader, label %B5280.preheader

B5280.preheader:                                  ; preds = %B5280.lr.ph
  %530 = mul i64 %133, %.4867
  %scevgep1346 = getelementptr i8, ptr %scevgep1345, i64 %530
  %531 = mul i64 %138, %e.5.3
  %scevgep1355 = getelementptr i8, ptr %scevgep1354, i64 %531
  br label %B5280

B5360.endif.loopexit.unr-lcssa:                   ; preds = %B5280
  %532 = and i64 %arg.D, 3
  %533 = icmp eq i64 %532, 0
  br i1 %533, label %B5360.endif, label %B5280.epil.preheader

B5280.epil.preheader:                             ; preds = %B5360.endif.loopexit.unr-lcssa, %B5280.lr.ph
  %bound.8.84091.epil.init = phi double [ %.5759, %B5280.lr.ph ], [ %.5901.3, %B5360.endif.loopexit.unr-lcssa ]
  %.584940874089.epil.init = phi i64 [ 0, %B5280.lr.ph ], [ %.5856.3, %B5360.endif.loopexit.unr-lcssa ]
  %534 = mul i64 %139, %e.5.3
  %535 = shl i64 %.584940874089.epil.init, 3
  %536 = add i64 %534, %535
  %scevgep1364 = getelementptr i8, ptr %scevgep1363, i64 %536
  %537 = mul i64 %140, %.4867
  %538 = add i64 %537, %535
  %scevgep1366 = getelementptr i8, ptr %arg.F, i64 %538
  br label %B5280.epil

B5280.epil:                                       ; preds = %B5280.epil, %B5280.epil.preheader
  %bound.8.84091.epil = phi double [ %bound.8.84091.epil.init, %B5280.epil.preheader ], [ %.5901.epil, %B5280.epil ]
  %epil.iter1078 = phi i64 [ 0, %B5280.epil.preheader ], [ %epil.iter1078.next, %B5280.epil ]
  %539 = shl i64 %epil.iter1078, 3
  %scevgep1367 = getelementptr i8, ptr %scevgep1366, i64 %539
  %.5889.epil = load double, ptr %scevgep1367, align 8
  %540 = shl i64 %epil.iter1078, 3
  %scevgep1365 = getelementptr i8, ptr %scevgep1364, i64 %540
  %.5898.epil = load double, ptr %scevgep1365, align 8
  %.5899.epil = fmul double %.5889.epil, %.5898.epil
  %.5901.epil = fadd double %bound.8.84091.epil, %.5899.epil
  %epil.iter1078.next = add i64 %epil.iter1078, 1
  %epil.iter1078.cmp.not = icmp eq i64 %xtraiter1058, %epil.iter1078.next
  br i1 %epil.iter1078.cmp.not, label %B5360.endif, label %B5280.epil

B5360.endif:                                      ; preds = %B5280.epil, %B5360.endif.loopexit.unr-lcssa, %B5164.endif.endif
  %bound.8.8.lcssa = phi double [ %.5759, %B5164.endif.endif ], [ %.5901.3, %B5360.endif.loopexit.unr-lcssa ], [ %.5901.epil, %B5280.epil ]
  %541 = icmp slt i64 %m.2.2.lcssa4714, 1
  %.5911 = mul i64 %e.5.3, %.237
  %542 = getelementptr double, ptr %74, i64 %.5911
  %.5918 = getelementptr double, ptr %542, i64 %.4867
  store double %bound.8.8.lcssa, ptr %.5918, align 8
  %.5923 = mul i64 %.4867, %.258
  %.5925 = add i64 %.5923, %.253
  %gep4205 = getelementptr double, ptr %invariant.gep4022, i64 %.5925
  store double 0.000000e+00, ptr %gep4205, align 8
  br i1 %541, label %B5762, label %B5464.endif.lr.ph

B5464.endif.lr.ph:                                ; preds = %B5360.endif
  %.6215 = mul i64 %.4867, %arg.n
  %543 = getelementptr double, ptr %65, i64 %.6215
  %invariant.gep5034 = getelementptr double, ptr %arg.F, i64 %.5925
  %544 = mul i64 %141, %.4867
  %scevgep1369 = getelementptr i8, ptr %scevgep1368, i64 %544
  %545 = mul i64 %144, %.4867
  %scevgep1388 = getelementptr i8, ptr %arg.F, i64 %545
  br label %B5464.endif

B5464.endif:                                      ; preds = %B5464.endif.lr.ph, %B5724
  %.601141044112 = phi i64 [ %.m.2.23437, %B5464.endif.lr.ph ], [ %.6021, %B5724 ]
  %.601841054111.in = phi i64 [ %m.2.2.lcssa4714, %B5464.endif.lr.ph ], [ %.601841054111, %B5724 ]
  %546 = icmp slt i64 %arg.D, 1
  %.601841054111 = add i64 %.601841054111.in, -1
  %.6021 = add i64 %.601141044112, -1
  %.6057 = getelementptr i64, ptr %arg.I, i64 %.601841054111
  %.6058 = load i64, ptr %.6057, align 8
  %.6064 = getelementptr double, ptr %arg.v, i64 %.6058
  %.6065 = load double, ptr %.6064, align 8
  br i1 %546, label %B5610, label %B5536.lr.ph

B5536.lr.ph:                                      ; preds = %B5464.endif
  %547 = icmp ult i64 %86, 3
  br i1 %547, label %B5536.epil.preheader, label %B5536.preheader

B5536.preheader:                                  ; preds = %B5536.lr.ph
  %548 = mul i64 %142, %.6058
  %scevgep1378 = getelementptr i8, ptr %scevgep1377, i64 %548
  br label %B5536

B5872.endif:                                      ; preds = %B5838
  %549 = icmp slt i64 %arg.n, 1
  br i1 %549, label %B3590, label %B5926.preheader

B5926.preheader:                                  ; preds = %B5872.endif
  %550 = icmp ult i64 %87, 3
  br i1 %550, label %B5926.epil.preheader, label %B5926.preheader1267

B5926.preheader1267:                              ; preds = %B5926.preheader
  br label %B5926

B6184.endif:                                      ; preds = %B6160
  %.6806 = getelementptr i64, ptr %.4117, i64 %e.5.3
  %.6807 = load i64, ptr %.6806, align 8
  %..6807 = tail call i64 @llvm.smax.i64(i64 %.6807, i64 0)
  %invariant.gep4126 = getelementptr double, ptr %75, i64 %at.7.3
  %551 = mul i64 %149, %e.5.3
  %scevgep1413 = getelementptr i8, ptr %scevgep1412, i64 %551
  br label %B6236

B6568.endif.endif:                                ; preds = %B6496
  %552 = shl i64 %.719842144216, 3
  %scevgep1514 = getelementptr i8, ptr %arg.cap, i64 %552
  %.7270 = load double, ptr %scevgep1514, align 8
  %.7276 = fdiv double %.7270, %.7272
  %.7281 = fmul double %.7276, %.7280
  %.10.i306 = fcmp olt double %.7281, %.7242
  %.11.i307 = select i1 %.10.i306, double %.7281, double %.7242
  %sunkaddr1907 = mul i64 %.719842144216, 8
  %sunkaddr1908 = getelementptr i8, ptr %285, i64 %sunkaddr1907
  store double %.11.i307, ptr %sunkaddr1908, align 8
  br label %B6684

B6686.endif:                                      ; preds = %B6684, %B6396
  %sunkaddr1909 = mul i64 %e.5.3, 8
  %sunkaddr1910 = getelementptr i8, ptr %.4079, i64 %sunkaddr1909
  %.7335 = load double, ptr %sunkaddr1910, align 8
  %sunkaddr1911 = mul i64 %e.5.3, 8
  %sunkaddr1912 = getelementptr i8, ptr %.4079, i64 %sunkaddr1911
  %sunkaddr1913 = getelementptr i8, ptr %sunkaddr1912, i64 8
  store double %.7335, ptr %sunkaddr1913, align 8
  %.7349 = getelementptr i64, ptr %.4117, i64 %e.5.3
  %.7350 = load i64, ptr %.7349, align 8
  %.74304252.not = icmp slt i64 %.7350, 1
  br i1 %.74304252.not, label %B7274.thread, label %B6774.lr.ph

B6774.lr.ph:                                      ; preds = %B6686.endif
  %553 = icmp sgt i64 %free.3.3, %.7091
  %.7612 = mul i64 %.7081, %arg.D
  %554 = getelementptr double, ptr %71, i64 %.7612
  %.7631 = mul i64 %.7081, %.237
  %555 = getelementptr double, ptr %74, i64 %.7631
  %.7663 = mul i64 %e.5.3, %.237
  %556 = getelementptr double, ptr %74, i64 %.7663
  %.7804 = mul i64 %e.5.3, %arg.D
  %557 = getelementptr double, ptr %71, i64 %.7804
  br i1 %553, label %B6774.us.preheader, label %B6774.preheader

B6774.preheader:                                  ; preds = %B6774.lr.ph
  %558 = mul i64 %197, %.7081
  %scevgep1528 = getelementptr i8, ptr %scevgep1527, i64 %558
  %559 = mul i64 %198, %.7081
  %scevgep1537 = getelementptr i8, ptr %scevgep1536, i64 %559
  br label %B6774

B6774.us.preheader:                               ; preds = %B6774.lr.ph
  %560 = mul i64 %202, %.7081
  %561 = add i64 %201, %560
  %562 = mul i64 %204, %e.5.3
  %563 = add i64 %203, %562
  br label %B6774.us

B6774.us:                                         ; preds = %B6774.us.preheader, %B7182.us
  %lsr.iv1556 = phi i64 [ 0, %B6774.us.preheader ], [ %lsr.iv.next1557, %B7182.us ]
  %dead.8.54259.us = phi i1 [ %dead.9.6.us, %B7182.us ], [ false, %B6774.us.preheader ]
  %.743642394257.us = phi i64 [ %.7443.us, %B7182.us ], [ 0, %B6774.us.preheader ]
  %564 = icmp slt i64 %arg.E, 1
  %.7443.us = add i64 %.743642394257.us, 1
  %.7669.us = getelementptr double, ptr %556, i64 %.743642394257.us
  %.7670.us = load double, ptr %.7669.us, align 8
  br i1 %564, label %B7182.us, label %B7066.lr.ph.us

B7182.us:                                         ; preds = %B7066.us, %B7066.us.prol.loopexit, %B6774.us
  %c.21.7.lcssa.us = phi double [ %.7670.us, %B6774.us ], [ %.7823.us.lcssa.unr, %B7066.us.prol.loopexit ], [ %.7823.us.1, %B7066.us ]
  %.7840.us = getelementptr double, ptr %555, i64 %.743642394257.us
  store double %c.21.7.lcssa.us, ptr %.7840.us, align 8
  %.7845.us = mul i64 %.743642394257.us, %.258
  %gep4270.us = getelementptr double, ptr %invariant.gep4161, i64 %.7845.us
  %.7854.us = load double, ptr %gep4270.us, align 8
  %.7856.us = fadd double %c.21.7.lcssa.us, %.7854.us
  %.7870.us = fcmp ole double %.7856.us, %best.5.7
  %dead.9.6.us = select i1 %.7870.us, i1 true, i1 %dead.8.54259.us
  %lsr.iv.next1557 = add i64 %lsr.iv1556, %192
  %exitcond4675.not = icmp eq i64 %.7443.us, %.7350
  br i1 %exitcond4675.not, label %B7274, label %B6774.us

B7066.us:                                         ; preds = %B7066.us.preheader, %B7066.us
  %lsr.iv1548 = phi ptr [ %scevgep1547, %B7066.us.preheader ], [ %scevgep1549, %B7066.us ]
  %lsr.iv1544 = phi i64 [ %569, %B7066.us.preheader ], [ %lsr.iv.next1545, %B7066.us ]
  %c.21.74234.us = phi double [ %.7823.us.1, %B7066.us ], [ %c.21.74234.us.unr, %B7066.us.preheader ]
  %scevgep1559 = getelementptr i8, ptr %lsr.iv1548, i64 %lsr.iv1556
  %scevgep1560 = getelementptr i8, ptr %scevgep1559, i64 -8
  %.7801.us = load double, ptr %scevgep1560, align 8
  %scevgep1553 = getelementptr i8, ptr %lsr.iv1548, i64 %563
  %scevgep1554 = getelementptr i8, ptr %scevgep1553, i64 -8
  %.7810.us = load double, ptr %scevgep1554, align 8
  %scevgep1550 = getelementptr i8, ptr %lsr.iv1548, i64 %561
  %scevgep1551 = getelementptr i8, ptr %scevgep1550, i64 -8
  %.7819.us = load double, ptr %scevgep1551, align 8
  %.7820.us = fsub double %.7810.us, %.7819.us
  %.7821.us = fmul double %.7801.us, %.7820.us
  %.7823.us = fsub double %c.21.74234.us, %.7821.us
  %scevgep1558 = getelementptr i8, ptr %lsr.iv1548, i64 %lsr.iv1556
  %.7801.us.1 = load double, ptr %scevgep1558, align 8
  %scevgep1555 = getelementptr i8, ptr %lsr.iv1548, i64 %563
  %.7810.us.1 = load double, ptr %scevgep1555, align 8
  %scevgep1552 = getelementptr i8, ptr %lsr.iv1548, i64 %561
  %.7819.us.1 = load double, ptr %scevgep1552, align 8
  %.7820.us.1 = fsub double %.7810.us.1, %.7819.us.1
  %.7821.us.1 = fmul double %.7801.us.1, %.7820.us.1
  %.7823.us.1 = fsub double %.7823.us, %.7821.us.1
  %lsr.iv.next1545 = add i64 %lsr.iv1544, -2
  %scevgep1549 = getelementptr i8, ptr %lsr.iv1548, i64 16
  %.7755.us.1 = icmp sgt i64 %lsr.iv.next1545, 2
  br i1 %.7755.us.1, label %B7066.us, label %B7182.us

B7066.lr.ph.us:                                   ; preds = %B6774.us
  %565 = and i64 %.arg.E, 1
  %566 = icmp eq i64 %565, 0
  %.7795.us = mul i64 %.743642394257.us, %arg.D
  %567 = getelementptr double, ptr %arg.F, i64 %.7795.us
  br i1 %566, label %B7066.us.prol.loopexit, label %B7066.us.prol

B7066.us.prol:                                    ; preds = %B7066.lr.ph.us
  %.7800.us.prol = getelementptr double, ptr %567, i64 %.63
  %.7801.us.prol = load double, ptr %.7800.us.prol, align 8
  %sunkaddr1914 = mul i64 %.63, 8
  %sunkaddr1915 = getelementptr inbounds i8, ptr %557, i64 %sunkaddr1914
  %.7810.us.prol = load double, ptr %sunkaddr1915, align 8
  %sunkaddr1916 = mul i64 %.63, 8
  %sunkaddr1917 = getelementptr inbounds i8, ptr %554, i64 %sunkaddr1916
  %.7819.us.prol = load double, ptr %sunkaddr1917, align 8
  %.7820.us.prol = fsub double %.7810.us.prol, %.7819.us.prol
  %.7821.us.prol = fmul double %.7801.us.prol, %.7820.us.prol
  %.7823.us.prol = fsub double %.7670.us, %.7821.us.prol
  br label %B7066.us.prol.loopexit

B7066.us.prol.loopexit:                           ; preds = %B7066.us.prol, %B7066.lr.ph.us
  %c.21.74234.us.unr = phi double [ %.7670.us, %B7066.lr.ph.us ], [ %.7823.us.prol, %B7066.us.prol ]
  %.775442294233.us.unr = phi i64 [ %.arg.E, %B7066.lr.ph.us ], [ %.7764.us.prol, %B7066.us.prol ]
  %.776142304232.us.unr = phi i64 [ %.63, %B7066.lr.ph.us ], [ %.7768.us.prol, %B7066.us.prol ]
  %.7823.us.lcssa.unr = phi double [ poison, %B7066.lr.ph.us ], [ %.7823.us.prol, %B7066.us.prol ]
  %568 = icmp eq i64 %arg.E, 1
  br i1 %568, label %B7182.us, label %B7066.us.preheader

B7066.us.preheader:                               ; preds = %B7066.us.prol.loopexit
  %569 = add i64 %.775442294233.us.unr, 2
  %570 = shl i64 %.776142304232.us.unr, 3
  %scevgep1547 = getelementptr i8, ptr %scevgep1546, i64 %570
  br label %B7066.us

B6842.lr.ph:                                      ; preds = %B6774
  %571 = icmp ult i64 %86, 3
  br i1 %571, label %B6842.epil.preheader, label %B6842.preheader

B6842.preheader:                                  ; preds = %B6842.lr.ph
  br label %B6842

B7522.endif:                                      ; preds = %B6236, %B6352
  %572 = icmp slt i64 %arg.D, 1
  %.8133 = getelementptr i64, ptr %arg.I, i64 %at.7.3
  %.8134 = load i64, ptr %.8133, align 8
  %.8142 = getelementptr i64, ptr %66, i64 %.8134
  %.8143 = load i64, ptr %.8142, align 8
  %.8148 = getelementptr i64, ptr %68, i64 %.8134
  %.8149 = load i64, ptr %.8148, align 8
  %.8150 = sub i64 %.8143, %.8149
  br i1 %572, label %B7780, label %B7622.lr.ph

B7622.lr.ph:                                      ; preds = %B7522.endif
  %573 = icmp eq i64 %86, 0
  %.8281 = mul i64 %.8134, %arg.D
  %574 = getelementptr double, ptr %arg.A, i64 %.8281
  %.8305 = mul i64 %e.5.3, %arg.D
  %575 = getelementptr double, ptr %71, i64 %.8305
  br i1 %573, label %B7622.epil.preheader, label %B7622.preheader

B7622.preheader:                                  ; preds = %B7622.lr.ph
  %576 = mul i64 %150, %.8134
  %scevgep1418 = getelementptr i8, ptr %scevgep1417, i64 %576
  %577 = mul i64 %155, %e.5.3
  %scevgep1423 = getelementptr i8, ptr %scevgep1422, i64 %577
  br label %B7622

B7712.endif:                                      ; preds = %B7664
  %.8331 = fdiv double %.8312, %.8286
  %.5.i314 = fptosi double %.8331 to i64
  br label %B7778

B7898.else:                                       ; preds = %B7898
  %const_mat1734 = add i64 %const, 2
  %.8446 = icmp ne i64 %free.3.3, %const_mat1734
  %.8447 = icmp ne i64 %.8431, -1
  %.8448.not = or i1 %.8446, %.8447
  br i1 %.8448.not, label %B7898.else.if, label %B7948.thread

B7898.else.if:                                    ; preds = %B7898.else
  %578 = or i64 %free.3.3, %.8431
  %579 = and i64 %578, -4294967296
  %580 = icmp eq i64 %579, 0
  br i1 %580, label %581, label %588

581:                                              ; preds = %B7898.else.if
  %582 = trunc i64 %.8431 to i32
  %583 = trunc i64 %free.3.3 to i32
  %584 = udiv i32 %583, %582
  %585 = urem i32 %583, %582
  %586 = zext i32 %584 to i64
  %587 = zext i32 %585 to i64
  br label %591

588:                                              ; preds = %B7898.else.if
  %589 = sdiv i64 %free.3.3, %.8431
  %590 = srem i64 %free.3.3, %.8431
  br label %591

591:                                              ; preds = %588, %581
  %592 = phi i64 [ %586, %581 ], [ %589, %588 ]
  %593 = phi i64 [ %587, %581 ], [ %590, %588 ]
  %.8453 = xor i64 %593, %.8431
  %.8454 = icmp slt i64 %.8453, 0
  %.8455 = icmp ne i64 %593, 0
  %.8456 = and i1 %.8455, %.8454
  %.8461 = sext i1 %.8456 to i64
  %spec.select3372 = add i64 %592, %.8461
  br label %B7948.thread

B7948.thread:                                     ; preds = %591, %B7898.else, %B7898
  %quot.1.0 = phi i64 [ 0, %B7898 ], [ 0, %B7898.else ], [ %spec.select3372, %591 ]
  %.11.i315 = tail call i64 @llvm.smin.i64(i64 %quot.1.0, i64 %q.22.7)
  br label %B8596.endif

B7980.endif.endif.endif:                          ; preds = %B7868
  %.8521 = getelementptr double, ptr %.4083, i64 %e.5.3
  %.8522 = load double, ptr %.8521, align 8
  %.8525 = getelementptr double, ptr %arg.share, i64 %.8134
  %.8526 = load double, ptr %.8525, align 8
  %.8530 = fdiv double %.8522, %.8526
  %.5.i = fptosi double %.8530 to i64
  %.11.i316 = tail call i64 @llvm.smin.i64(i64 %.5.i, i64 %q.22.7)
  %.8595 = getelementptr double, ptr %arg.smem, i64 %.8134
  %.8596 = load double, ptr %.8595, align 8
  %.8598 = fcmp ogt double %.8596, 0.000000e+00
  br i1 %.8598, label %B8098.endif.endif, label %B8192

B8098.endif.endif:                                ; preds = %B7980.endif.endif.endif
  %.8604 = getelementptr double, ptr %.4088, i64 %e.5.3
  %.8605 = load double, ptr %.8604, align 8
  %.8613 = fdiv double %.8605, %.8596
  %.5.i317 = fptosi double %.8613 to i64
  %.11.i318 = tail call i64 @llvm.smin.i64(i64 %.5.i317, i64 %.11.i316)
  br label %B8192

B8320.endif:                                      ; preds = %B8234, %B8192, %B8204
  %q.26.7 = phi i64 [ %q.24.7, %B8192 ], [ %q.24.7, %B8204 ], [ %.11.i308, %B8234 ]
  %.8754 = getelementptr i64, ptr %.4117, i64 %e.5.3
  %.8755 = load i64, ptr %.8754, align 8
  %.88354152.not = icmp slt i64 %.8755, 1
  br i1 %.88354152.not, label %B8876, label %B8370.lr.ph

B8370.lr.ph:                                      ; preds = %B8320.endif
  %invariant.gep4159 = getelementptr double, ptr %65, i64 %.8134
  %594 = mul i64 %159, %e.5.3
  %scevgep1428 = getelementptr i8, ptr %scevgep1427, i64 %594
  br label %B8370

B8544.endif:                                      ; preds = %B8532
  %595 = fdiv double %.8931, %.8889
  %.8962 = fsub double 1.000000e-09, %595
  %.5.i319 = fptosi double %.8962 to i64
  br label %B8592

B8596.endif:                                      ; preds = %B7868, %B7948.thread
  %q.23.7323 = phi i64 [ %.11.i315, %B7948.thread ], [ %q.22.7, %B7868 ]
  %.9037 = getelementptr i64, ptr %.4117, i64 %e.5.3
  %.9038 = load i64, ptr %.9037, align 8
  %.91214139.not = icmp slt i64 %.9038, 1
  br i1 %.91214139.not, label %B8876, label %B8646.lr.ph

B8646.lr.ph:                                      ; preds = %B8596.endif
  %invariant.gep4146 = getelementptr double, ptr %65, i64 %.8134
  %596 = mul i64 %160, %e.5.3
  %scevgep1435 = getelementptr i8, ptr %scevgep1434, i64 %596
  %597 = shl i64 %at.7.3, 3
  %scevgep1438 = getelementptr i8, ptr %scevgep1437, i64 %597
  br label %B8646

B8826.endif:                                      ; preds = %B8814
  %598 = fdiv double %.9220, %.9177
  %.9251 = fsub double 1.000000e-09, %598
  %.5.i320 = fptosi double %.9251 to i64
  br label %B8874

B9098.endif:                                      ; preds = %B9044
  %599 = icmp slt i64 %arg.D, 1
  %.9538 = add i64 %e.8.6, 1
  br i1 %599, label %B9098.endif.B9238_crit_edge, label %B9140.lr.ph

B9098.endif.B9238_crit_edge:                      ; preds = %B9098.endif
  %.pre = sitofp i64 %q.31.6 to double
  br label %B9238

B9140.lr.ph:                                      ; preds = %B9098.endif
  %600 = icmp eq i64 %86, 0
  %.9662 = mul i64 %e.8.6, %arg.D
  %601 = getelementptr double, ptr %71, i64 %.9662
  %.9671 = mul i64 %j.16.6, %arg.D
  %602 = getelementptr double, ptr %arg.A, i64 %.9671
  %.9677 = sitofp i64 %q.31.6 to double
  %.9682 = mul i64 %.9538, %arg.D
  %603 = getelementptr double, ptr %71, i64 %.9682
  br i1 %600, label %B9140.epil.preheader, label %B9140.preheader

B9140.preheader:                                  ; preds = %B9140.lr.ph
  %604 = mul i64 %168, %e.8.6
  %scevgep1453 = getelementptr i8, ptr %scevgep1452, i64 %604
  %605 = mul i64 %169, %j.16.6
  %scevgep1458 = getelementptr i8, ptr %scevgep1457, i64 %605
  %606 = mul i64 %170, %.9538
  %scevgep1463 = getelementptr i8, ptr %scevgep1462, i64 %606
  br label %B9140

B9794.endif:                                      ; preds = %B9724, %B9520, %B9694
  %eq.8.4 = phi i64 [ %eq.9.6, %B9520 ], [ %spec.select3367, %B9724 ], [ 1, %B9694 ]
  %.9894 = getelementptr i64, ptr %.4117, i64 %e.8.6
  %.9895 = load i64, ptr %.9894, align 8
  %.99754192.not = icmp slt i64 %.9895, 1
  br i1 %.99754192.not, label %B10258, label %B9844.lr.ph

B9844.lr.ph:                                      ; preds = %B9794.endif
  %.10015 = mul i64 %e.8.6, %.237
  %607 = getelementptr double, ptr %74, i64 %.10015
  %invariant.gep4197 = getelementptr double, ptr %65, i64 %j.16.6
  %.10065 = mul i64 %.9538, %.237
  %608 = getelementptr double, ptr %74, i64 %.10065
  %609 = icmp eq i64 %.9895, 1
  br i1 %609, label %B9844.endif.epil.preheader, label %B9844.lr.ph.new

B9844.lr.ph.new:                                  ; preds = %B9844.lr.ph
  %unroll_iter1120 = and i64 %.9895, %const
  %610 = mul i64 %185, %e.8.6
  %scevgep1481 = getelementptr i8, ptr %scevgep1480, i64 %610
  %611 = add i64 %arg.D, %e.8.6
  %612 = shl i64 %611, 3
  %613 = add i64 %190, %612
  %614 = mul i64 %.237, %613
  %scevgep1489 = getelementptr i8, ptr %scevgep1488, i64 %614
  br label %B9844.endif

B9844.endif:                                      ; preds = %B9844.endif, %B9844.lr.ph.new
  %lsr.iv1485 = phi ptr [ %scevgep1486, %B9844.endif ], [ %invariant.gep4197, %B9844.lr.ph.new ]
  %.998141914193 = phi i64 [ 0, %B9844.lr.ph.new ], [ %.9988.1, %B9844.endif ]
  %615 = shl i64 %.998141914193, 3
  %scevgep1483 = getelementptr i8, ptr %scevgep1481, i64 %615
  %scevgep1484 = getelementptr i8, ptr %scevgep1483, i64 -8
  %.10021 = load double, ptr %scevgep1484, align 8
  %.10030 = load double, ptr %lsr.iv1485, align 8
  %.10.i309 = fcmp olt double %.10030, 0.000000e+00
  %.11.i310 = select i1 %.10.i309, double %.10030, double 0.000000e+00
  %.10061 = fmul double %.9705.pre-phi, %.11.i310
  %.10062 = fadd double %.10021, %.10061
  %616 = shl i64 %.998141914193, 3
  %scevgep1491 = getelementptr i8, ptr %scevgep1489, i64 %616
  %scevgep1492 = getelementptr i8, ptr %scevgep1491, i64 -8
  store double %.10062, ptr %scevgep1492, align 8
  %617 = shl i64 %.998141914193, 3
  %scevgep1482 = getelementptr i8, ptr %scevgep1481, i64 %617
  %.10021.1 = load double, ptr %scevgep1482, align 8
  %scevgep1487 = getelementptr i8, ptr %lsr.iv1485, i64 %103
  %.10030.1 = load double, ptr %scevgep1487, align 8
  %.10.i309.1 = fcmp olt double %.10030.1, 0.000000e+00
  %.11.i310.1 = select i1 %.10.i309.1, double %.10030.1, double 0.000000e+00
  %.9988.1 = add i64 %.998141914193, 2
  %.10061.1 = fmul double %.9705.pre-phi, %.11.i310.1
  %.10062.1 = fadd double %.10021.1, %.10061.1
  %618 = shl i64 %.998141914193, 3
  %scevgep1490 = getelementptr i8, ptr %scevgep1489, i64 %618
  store double %.10062.1, ptr %scevgep1490, align 8
  %scevgep1486 = getelementptr i8, ptr %lsr.iv1485, i64 %.idx
  %niter1121.ncmp.1 = icmp eq i64 %unroll_iter1120, %.9988.1
  br i1 %niter1121.ncmp.1, label %B10258.loopexit.unr-lcssa, label %B9844.endif

B10104.endif:                                     ; preds = %B9978, %B10076
  %free.7.5 = phi i64 [ %.10135, %B10076 ], [ %free.5.6, %B9978 ]
  %.10147 = getelementptr i64, ptr %.4117, i64 %e.8.6
  %.10148 = load i64, ptr %.10147, align 8
  %.102344183.not = icmp slt i64 %.10148, 1
  br i1 %.102344183.not, label %B10258, label %B10154.lr.ph

B10154.lr.ph:                                     ; preds = %B10104.endif
  %.10278 = mul i64 %e.8.6, %.237
  %619 = getelementptr double, ptr %74, i64 %.10278
  %invariant.gep4188 = getelementptr double, ptr %65, i64 %j.16.6
  %.10300 = mul i64 %.9538, %.237
  %620 = getelementptr double, ptr %74, i64 %.10300
  %621 = icmp eq i64 %.10148, 1
  br i1 %621, label %B10154.epil.preheader, label %B10154.lr.ph.new

B10154.lr.ph.new:                                 ; preds = %B10154.lr.ph
  %unroll_iter1114 = and i64 %.10148, %const
  %622 = mul i64 %175, %e.8.6
  %scevgep1468 = getelementptr i8, ptr %scevgep1467, i64 %622
  %623 = add i64 %arg.D, %e.8.6
  %624 = shl i64 %623, 3
  %625 = add i64 %180, %624
  %626 = mul i64 %.237, %625
  %scevgep1476 = getelementptr i8, ptr %scevgep1475, i64 %626
  br label %B10154

B10526.else.if:                                   ; preds = %B10510
  %.10607.1 = ashr i64 %limit.2.0, 1
  %.10640 = add i64 %.10607.1, 1
  br label %B2024
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
