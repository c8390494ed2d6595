; made by docs/kernel.py from kernel.py c9c25031bcf638082cb20d25b4ecd968ed47166fa747cda69de32518861faf7c
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.smin.i64(i64, i64)
declare void @llvm.memset.p0.i64(ptr writeonly, i8, i64, i1 immarg)
declare double @llvm.fabs.f64(double)

define i32 @isocost_search(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.E, i64 %arg.K, ptr readonly %arg.v, ptr readonly %arg.A, ptr readonly %arg.ub, ptr readonly %arg.cap, ptr readonly %arg.whole, ptr readonly %arg.share, ptr readonly %arg.smem, ptr readonly %arg.grp, i64 %arg.G, double %arg.gmem, double %arg.threshold, i64 %arg.limit, ptr writeonly %arg.x, ptr writeonly %arg.out, ptr %arg.F, ptr %arg.I) {
B0.endif:
  %.2211 = alloca ptr, align 8
  store ptr null, ptr %.2211, align 8
  %excinfo.4 = alloca ptr, align 8
  store ptr null, ptr %excinfo.4, align 8
  %.2433 = alloca double, align 8
  store double 0.000000e+00, ptr %.2433, align 8
  %excinfo.5 = alloca ptr, align 8
  store ptr null, ptr %excinfo.5, align 8
  %.6203 = alloca double, align 8
  store double 0.000000e+00, ptr %.6203, align 8
  %excinfo.12 = alloca ptr, align 8
  store ptr null, ptr %excinfo.12, align 8
  %.8169 = alloca ptr, align 8
  store ptr null, ptr %.8169, align 8
  %excinfo.16 = alloca ptr, align 8
  store ptr null, ptr %excinfo.16, align 8
  %.8210 = alloca double, align 8
  store double 0.000000e+00, ptr %.8210, align 8
  %excinfo.17 = alloca ptr, align 8
  store ptr null, ptr %excinfo.17, align 8
  %.63 = sub i64 %arg.D, %arg.E
  %.111 = icmp sgt i64 %arg.n, 0
  br i1 %.111, label %B54.preheader, label %B210.else.if

B54.preheader:                                    ; preds = %B0.endif
  br label %B54

B54:                                              ; preds = %B54.preheader, %B208
  %ns.2.05015 = phi i64 [ %0, %B208 ], [ 0, %B54.preheader ]
  %U.4.05014 = phi i64 [ %U.5.1, %B208 ], [ 1000, %B54.preheader ]
  %.16150105012 = phi i64 [ %.168, %B208 ], [ 0, %B54.preheader ]
  %.168 = add i64 %.16150105012, 1
  %.206 = getelementptr i64, ptr %arg.x, i64 %.16150105012
  store i64 0, ptr %.206, align 8
  %.210 = getelementptr double, ptr %arg.share, i64 %.16150105012
  %.211 = load double, ptr %.210, align 8
  %.213 = fcmp ogt double %.211, 0.000000e+00
  br i1 %.213, label %B90, label %B208

B90:                                              ; preds = %B54
  %.223 = getelementptr i64, ptr %arg.ub, i64 %.16150105012
  %.224 = load i64, ptr %.223, align 8
  %.225 = icmp sgt i64 %.224, 0
  br i1 %.225, label %B114.endif, label %B208

B208:                                             ; preds = %516, %B114.endif, %B90, %B54
  %U.5.1 = phi i64 [ %U.4.05014, %B54 ], [ %U.4.05014, %B114.endif ], [ %U.4.05014, %B90 ], [ %a.6.2, %516 ]
  %ns.3.1 = phi i64 [ %ns.2.05015, %B54 ], [ %.237, %B114.endif ], [ %ns.2.05015, %B90 ], [ %.237, %516 ]
  %0 = freeze i64 %ns.3.1
  %exitcond.not = icmp eq i64 %arg.n, %.168
  br i1 %exitcond.not, label %B210, label %B54

B210:                                             ; preds = %B208
  %.365.not = icmp eq i64 %U.5.1, 0
  br i1 %.365.not, label %B210.endif.endif.endif, label %B210.else.if

B828:                                             ; preds = %B828.lr.ph, %B1220
  %lsr.iv2303 = phi ptr [ %arg.A, %B828.lr.ph ], [ %scevgep2304, %B1220 ]
  %lsr.iv2299 = phi ptr [ %scevgep2298, %B828.lr.ph ], [ %scevgep2300, %B1220 ]
  %lsr.iv2289 = phi ptr [ %scevgep2288, %B828.lr.ph ], [ %scevgep2290, %B1220 ]
  %lsr.iv2279 = phi ptr [ %scevgep2278, %B828.lr.ph ], [ %scevgep2280, %B1220 ]
  %at.11.05039 = phi i64 [ 0, %B828.lr.ph ], [ %at.12.1, %B1220 ]
  %.78450275037 = phi i64 [ 0, %B828.lr.ph ], [ %.791, %B1220 ]
  %.791 = add i64 %.78450275037, 1
  %.821 = getelementptr i64, ptr %arg.whole, i64 %.78450275037
  %.822 = load i64, ptr %.821, align 8
  %.823 = icmp sgt i64 %.822, 0
  br i1 %.823, label %B888.endif, label %B858

B858:                                             ; preds = %B828
  %.831 = getelementptr double, ptr %arg.share, i64 %.78450275037
  %.832 = load double, ptr %.831, align 8
  %.834 = fcmp ogt double %.832, 0.000000e+00
  br i1 %.834, label %B888.endif, label %B886

B886:                                             ; preds = %B858
  br label %B888.endif

B1050:                                            ; preds = %B1050.preheader, %B1050
  %.103250205022 = phi i64 [ %.1039.3, %B1050 ], [ 0, %B1050.preheader ]
  %1 = shl i64 %.103250205022, 3
  %scevgep2286 = getelementptr i8, ptr %lsr.iv2279, i64 %1
  %scevgep2287 = getelementptr i8, ptr %scevgep2286, i64 -24
  %.1070 = load double, ptr %scevgep2287, align 8
  %scevgep2296 = getelementptr i8, ptr %lsr.iv2289, i64 %1
  %scevgep2297 = getelementptr i8, ptr %scevgep2296, i64 -24
  store double %.1070, ptr %scevgep2297, align 8
  %2 = shl i64 %.103250205022, 3
  %scevgep2284 = getelementptr i8, ptr %lsr.iv2279, i64 %2
  %scevgep2285 = getelementptr i8, ptr %scevgep2284, i64 -16
  %.1070.1 = load double, ptr %scevgep2285, align 8
  %scevgep2294 = getelementptr i8, ptr %lsr.iv2289, i64 %2
  %scevgep2295 = getelementptr i8, ptr %scevgep2294, i64 -16
  store double %.1070.1, ptr %scevgep2295, align 8
  %3 = shl i64 %.103250205022, 3
  %scevgep2282 = getelementptr i8, ptr %lsr.iv2279, i64 %3
  %scevgep2283 = getelementptr i8, ptr %scevgep2282, i64 -8
  %.1070.2 = load double, ptr %scevgep2283, align 8
  %scevgep2292 = getelementptr i8, ptr %lsr.iv2289, i64 %3
  %scevgep2293 = getelementptr i8, ptr %scevgep2292, i64 -8
  store double %.1070.2, ptr %scevgep2293, align 8
  %.1039.3 = add i64 %.103250205022, 4
  %4 = shl i64 %.103250205022, 3
  %scevgep2281 = getelementptr i8, ptr %lsr.iv2279, i64 %4
  %.1070.3 = load double, ptr %scevgep2281, align 8
  %scevgep2291 = getelementptr i8, ptr %lsr.iv2289, i64 %4
  store double %.1070.3, ptr %scevgep2291, align 8
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.1039.3
  br i1 %niter.ncmp.3, label %B1106.loopexit.unr-lcssa, label %B1050

B1106.loopexit.unr-lcssa:                         ; preds = %B1050
  %5 = icmp eq i64 %xtraiter, 0
  br i1 %5, label %B1106, label %B1050.epil.preheader

B1050.epil.preheader:                             ; preds = %B1106.loopexit.unr-lcssa, %B1050.lr.ph
  %.103250205022.epil.init = phi i64 [ 0, %B1050.lr.ph ], [ %.1039.3, %B1106.loopexit.unr-lcssa ]
  %6 = shl i64 %.103250205022.epil.init, 3
  %scevgep2301 = getelementptr i8, ptr %lsr.iv2299, i64 %6
  %scevgep2305 = getelementptr i8, ptr %lsr.iv2303, i64 %6
  br label %B1050.epil

B1050.epil:                                       ; preds = %B1050.epil, %B1050.epil.preheader
  %epil.iter = phi i64 [ 0, %B1050.epil.preheader ], [ %epil.iter.next, %B1050.epil ]
  %7 = shl i64 %epil.iter, 3
  %scevgep2306 = getelementptr i8, ptr %scevgep2305, i64 %7
  %.1070.epil = load double, ptr %scevgep2306, align 8
  %8 = shl i64 %epil.iter, 3
  %scevgep2302 = getelementptr i8, ptr %scevgep2301, i64 %8
  store double %.1070.epil, ptr %scevgep2302, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B1106, label %B1050.epil

B1106:                                            ; preds = %B1050.epil, %B1106.loopexit.unr-lcssa, %B888.endif.endif.endif
  %9 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  %sunkaddr = mul i64 %.78450275037, 8
  %sunkaddr2316 = getelementptr i8, ptr %arg.share, i64 %sunkaddr
  %.1092 = load double, ptr %sunkaddr2316, align 8
  %.1094 = fcmp ogt double %.1092, 0.000000e+00
  %or.cond = and i1 %9, %.1094
  br i1 %or.cond, label %B1142, label %B1220

B1142:                                            ; preds = %B1106
  %.1107 = mul i64 %.78450275037, %arg.D
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1107
  store double 0.000000e+00, ptr %gep, align 8
  %sunkaddr2317 = mul i64 %.78450275037, 8
  %sunkaddr2318 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr2317
  %.1118 = load i64, ptr %sunkaddr2318, align 8
  %.1119 = icmp sgt i64 %.1118, 0
  br i1 %.1119, label %B1194, label %B1220

B1194:                                            ; preds = %B1142
  %.1126 = getelementptr i64, ptr %arg.I, i64 %at.11.05039
  store i64 %.78450275037, ptr %.1126, align 8
  %.1131 = add i64 %at.11.05039, 1
  br label %B1220

B1220:                                            ; preds = %B1194, %B1142, %B1106
  %at.12.1 = phi i64 [ %.1131, %B1194 ], [ %at.11.05039, %B1142 ], [ %at.11.05039, %B1106 ]
  %scevgep2280 = getelementptr i8, ptr %lsr.iv2279, i64 %529
  %scevgep2290 = getelementptr i8, ptr %lsr.iv2289, i64 %529
  %scevgep2300 = getelementptr i8, ptr %lsr.iv2299, i64 %529
  %scevgep2304 = getelementptr i8, ptr %lsr.iv2303, i64 %529
  %exitcond6321.not = icmp eq i64 %.791, %arg.n
  br i1 %exitcond6321.not, label %B1222.endif.endif, label %B828

B1256:                                            ; preds = %B1256, %B1222.endif.endif
  %lsr.iv2260 = phi i64 [ %lsr.iv.next2261, %B1256 ], [ 0, %B1222.endif.endif ]
  %10 = shl i64 %lsr.iv2260, 3
  %scevgep2274 = getelementptr i8, ptr %scevgep2270, i64 %10
  %scevgep2275 = getelementptr i8, ptr %scevgep2274, i64 -24
  store i64 0, ptr %scevgep2275, align 8
  %11 = shl i64 %lsr.iv2260, 3
  %scevgep2266 = getelementptr i8, ptr %scevgep2262, i64 %11
  %scevgep2267 = getelementptr i8, ptr %scevgep2266, i64 -24
  store double 0.000000e+00, ptr %scevgep2267, align 8
  %12 = shl i64 %lsr.iv2260, 3
  %scevgep2276 = getelementptr i8, ptr %scevgep2270, i64 %12
  %scevgep2277 = getelementptr i8, ptr %scevgep2276, i64 -16
  store i64 0, ptr %scevgep2277, align 8
  %13 = shl i64 %lsr.iv2260, 3
  %scevgep2268 = getelementptr i8, ptr %scevgep2262, i64 %13
  %scevgep2269 = getelementptr i8, ptr %scevgep2268, i64 -16
  store double 0.000000e+00, ptr %scevgep2269, align 8
  %14 = shl i64 %lsr.iv2260, 3
  %scevgep2272 = getelementptr i8, ptr %scevgep2270, i64 %14
  %scevgep2273 = getelementptr i8, ptr %scevgep2272, i64 -8
  store i64 0, ptr %scevgep2273, align 8
  %15 = shl i64 %lsr.iv2260, 3
  %scevgep2264 = getelementptr i8, ptr %scevgep2262, i64 %15
  %scevgep2265 = getelementptr i8, ptr %scevgep2264, i64 -8
  store double 0.000000e+00, ptr %scevgep2265, align 8
  %16 = shl i64 %lsr.iv2260, 3
  %scevgep2271 = getelementptr i8, ptr %scevgep2270, i64 %16
  store i64 0, ptr %scevgep2271, align 8
  %17 = shl i64 %lsr.iv2260, 3
  %scevgep2263 = getelementptr i8, ptr %scevgep2262, i64 %17
  store double 0.000000e+00, ptr %scevgep2263, align 8
  %lsr.iv.next2261 = add i64 %lsr.iv2260, 4
  %.1234.3.not = icmp eq i64 %lsr.iv.next2261, 64
  br i1 %.1234.3.not, label %B1292.endif, label %B1256

B1398:                                            ; preds = %B1398.lr.ph, %B1396.backedge
  %lsr.iv2232 = phi ptr [ %arg.F, %B1398.lr.ph ], [ %scevgep2233, %B1396.backedge ]
  %lsr.iv2213 = phi ptr [ %scevgep2212, %B1398.lr.ph ], [ %scevgep2214, %B1396.backedge ]
  %lsr.iv2146 = phi ptr [ %scevgep2145, %B1398.lr.ph ], [ %scevgep2147, %B1396.backedge ]
  %lsr.iv2136 = phi ptr [ %scevgep2135, %B1398.lr.ph ], [ %scevgep2137, %B1396.backedge ]
  %root.2.05352 = phi double [ 1.000000e+300, %B1398.lr.ph ], [ %.11.i396, %B1396.backedge ]
  %.150651865349 = phi i64 [ 0, %B1398.lr.ph ], [ %.1513, %B1396.backedge ]
  %18 = icmp sgt i64 %arg.G, 0
  %.1513 = add i64 %.150651865349, 1
  br i1 %18, label %B1416, label %B1462.endif

B1416:                                            ; preds = %B1398
  %.1548 = icmp eq i64 %.150651865349, 2
  br i1 %.1548, label %B1462.endif, label %B1446

B1446:                                            ; preds = %B1416
  %.1568.not = icmp eq i64 %.150651865349, 0
  %spec.select = select i1 %.1568.not, i64 0, i64 2
  br label %B1462.endif

B1494:                                            ; preds = %B1494.preheader1683, %B1544.1
  %.166150565058 = phi i64 [ %.1668.1, %B1544.1 ], [ 0, %B1494.preheader1683 ]
  %19 = shl i64 %.166150565058, 3
  %scevgep2101 = getelementptr i8, ptr %scevgep2099, i64 %19
  %scevgep2102 = getelementptr i8, ptr %scevgep2101, i64 -8
  %.1701 = load i64, ptr %scevgep2102, align 8
  %.1703 = icmp slt i64 %.1701, %drop.3.1
  br i1 %.1703, label %B1544, label %B1530

B1530:                                            ; preds = %B1494
  %sunkaddr2319 = mul i64 %.166150565058, 8
  %sunkaddr2320 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr2319
  %.1712 = load i64, ptr %sunkaddr2320, align 8
  br label %B1544

B1544:                                            ; preds = %B1494, %B1530
  %"$phi1544.2.2.2" = phi i64 [ %.1712, %B1530 ], [ 0, %B1494 ]
  %20 = shl i64 %.166150565058, 3
  %scevgep2109 = getelementptr i8, ptr %scevgep2107, i64 %20
  %scevgep2110 = getelementptr i8, ptr %scevgep2109, i64 -8
  store i64 %"$phi1544.2.2.2", ptr %scevgep2110, align 8
  %.1668.1 = add i64 %.166150565058, 2
  %21 = shl i64 %.166150565058, 3
  %scevgep2100 = getelementptr i8, ptr %scevgep2099, i64 %21
  %.1701.1 = load i64, ptr %scevgep2100, align 8
  %.1703.1 = icmp slt i64 %.1701.1, %drop.3.1
  br i1 %.1703.1, label %B1544.1, label %B1530.1

B1530.1:                                          ; preds = %B1544
  %sunkaddr2321 = mul i64 %.166150565058, 8
  %sunkaddr2322 = getelementptr i8, ptr %arg.ub, i64 %sunkaddr2321
  %sunkaddr2323 = getelementptr i8, ptr %sunkaddr2322, i64 8
  %.1712.1 = load i64, ptr %sunkaddr2323, align 8
  br label %B1544.1

B1544.1:                                          ; preds = %B1530.1, %B1544
  %"$phi1544.2.2.2.1" = phi i64 [ %.1712.1, %B1530.1 ], [ 0, %B1544 ]
  %22 = shl i64 %.166150565058, 3
  %scevgep2108 = getelementptr i8, ptr %scevgep2107, i64 %22
  store i64 %"$phi1544.2.2.2.1", ptr %scevgep2108, align 8
  %niter1338.ncmp.1 = icmp eq i64 %unroll_iter1337, %.1668.1
  br i1 %niter1338.ncmp.1, label %B1560.loopexit.unr-lcssa, label %B1494

B1560.loopexit.unr-lcssa:                         ; preds = %B1544.1
  %23 = and i64 %arg.n, 1
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %B1560, label %B1494.epil.preheader

B1494.epil.preheader:                             ; preds = %B1560.loopexit.unr-lcssa, %B1494.preheader
  %.166150565058.epil.init = phi i64 [ 0, %B1494.preheader ], [ %.1668.1, %B1560.loopexit.unr-lcssa ]
  %.1700.epil = getelementptr i64, ptr %602, i64 %.166150565058.epil.init
  %.1701.epil = load i64, ptr %.1700.epil, align 8
  %.1703.epil = icmp slt i64 %.1701.epil, %drop.3.1
  br i1 %.1703.epil, label %B1544.epil, label %B1530.epil

B1530.epil:                                       ; preds = %B1494.epil.preheader
  %.1711.epil = getelementptr i64, ptr %arg.ub, i64 %.166150565058.epil.init
  %.1712.epil = load i64, ptr %.1711.epil, align 8
  br label %B1544.epil

B1544.epil:                                       ; preds = %B1530.epil, %B1494.epil.preheader
  %"$phi1544.2.2.2.epil" = phi i64 [ %.1712.epil, %B1530.epil ], [ 0, %B1494.epil.preheader ]
  %.1723.epil = getelementptr i64, ptr %576, i64 %.166150565058.epil.init
  store i64 %"$phi1544.2.2.2.epil", ptr %.1723.epil, align 8
  br label %B1560

B1560:                                            ; preds = %B1544.epil, %B1560.loopexit.unr-lcssa, %B1462.endif
  %25 = icmp sgt i64 %arg.G, 0
  br i1 %25, label %B1576, label %B1600

B1576:                                            ; preds = %B1560
  %26 = tail call i64 @llvm.smax.i64(i64 %.150651865349, i64 2)
  %spec.select4447 = add i64 %26, -3
  br label %B1634.endif

B1600:                                            ; preds = %B1560
  %27 = icmp eq i64 %arg.G, 0
  %.1764 = add i64 %.150651865349, -1
  %spec.select4484 = select i1 %27, i64 %.1764, i64 -1
  br label %B1634.endif

B1666:                                            ; preds = %B1666.preheader1682, %B1728.1
  %.185650635065 = phi i64 [ %31, %B1728.1 ], [ 0, %B1666.preheader1682 ]
  %.1893 = icmp eq i64 %less.3.1, %.185650635065
  %.1897 = icmp slt i64 %.185650635065, %.63
  %or.cond4449 = select i1 %.1893, i1 %.1897, i1 false
  br i1 %or.cond4449, label %B1692, label %B1714

B1692:                                            ; preds = %B1666
  %sunkaddr2324 = mul i64 %less.3.1, 8
  %sunkaddr2325 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2324
  %.1902 = load double, ptr %sunkaddr2325, align 8
  %.1903 = fmul double %.1902, 5.000000e-01
  br label %B1728

B1714:                                            ; preds = %B1666
  %sunkaddr2326 = mul i64 %.185650635065, 8
  %sunkaddr2327 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2326
  %.1911 = load double, ptr %sunkaddr2327, align 8
  br label %B1728

B1728:                                            ; preds = %B1714, %B1692
  %"$phi1728.2.2.2" = phi double [ %.1903, %B1692 ], [ %.1911, %B1714 ]
  %28 = shl i64 %.185650635065, 3
  %scevgep2117 = getelementptr i8, ptr %scevgep2115, i64 %28
  %scevgep2118 = getelementptr i8, ptr %scevgep2117, i64 -8
  store double %"$phi1728.2.2.2", ptr %scevgep2118, align 8
  %.1863.1 = add i64 %.185650635065, 2
  %29 = add i64 %.185650635065, 1
  %.1893.1 = icmp eq i64 %29, %less.3.1
  %.1897.1 = icmp slt i64 %29, %.63
  %or.cond4449.1 = select i1 %.1893.1, i1 %.1897.1, i1 false
  br i1 %or.cond4449.1, label %B1692.1, label %B1714.1

B1714.1:                                          ; preds = %B1728
  %sunkaddr2328 = mul i64 %.185650635065, 8
  %sunkaddr2329 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2328
  %sunkaddr2330 = getelementptr i8, ptr %sunkaddr2329, i64 8
  %.1911.1 = load double, ptr %sunkaddr2330, align 8
  br label %B1728.1

B1692.1:                                          ; preds = %B1728
  %sunkaddr2331 = mul i64 %less.3.1, 8
  %sunkaddr2332 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2331
  %.1902.1 = load double, ptr %sunkaddr2332, align 8
  %.1903.1 = fmul double %.1902.1, 5.000000e-01
  br label %B1728.1

B1728.1:                                          ; preds = %B1692.1, %B1714.1
  %"$phi1728.2.2.2.1" = phi double [ %.1903.1, %B1692.1 ], [ %.1911.1, %B1714.1 ]
  %30 = shl i64 %.185650635065, 3
  %scevgep2116 = getelementptr i8, ptr %scevgep2115, i64 %30
  store double %"$phi1728.2.2.2.1", ptr %scevgep2116, align 8
  %31 = add i64 %29, 1
  %niter1344.ncmp.1 = icmp eq i64 %31, %unroll_iter1343
  br i1 %niter1344.ncmp.1, label %B1744.loopexit.unr-lcssa, label %B1666

B1744.loopexit.unr-lcssa:                         ; preds = %B1728.1
  %32 = and i64 %arg.D, 1
  %33 = icmp eq i64 %32, 0
  br i1 %33, label %B1744, label %B1666.epil.preheader

B1666.epil.preheader:                             ; preds = %B1744.loopexit.unr-lcssa, %B1666.preheader
  %.185650635065.epil.init = phi i64 [ 0, %B1666.preheader ], [ %.1863.1, %B1744.loopexit.unr-lcssa ]
  %.1893.epil = icmp eq i64 %.185650635065.epil.init, %less.3.1
  %.1897.epil = icmp slt i64 %.185650635065.epil.init, %.63
  %or.cond4449.epil = select i1 %.1893.epil, i1 %.1897.epil, i1 false
  br i1 %or.cond4449.epil, label %B1692.epil, label %B1714.epil

B1714.epil:                                       ; preds = %B1666.epil.preheader
  %.1910.epil = getelementptr double, ptr %arg.cap, i64 %.185650635065.epil.init
  %.1911.epil = load double, ptr %.1910.epil, align 8
  br label %B1728.epil

B1692.epil:                                       ; preds = %B1666.epil.preheader
  %sunkaddr2333 = mul i64 %less.3.1, 8
  %sunkaddr2334 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2333
  %.1902.epil = load double, ptr %sunkaddr2334, align 8
  %.1903.epil = fmul double %.1902.epil, 5.000000e-01
  br label %B1728.epil

B1728.epil:                                       ; preds = %B1692.epil, %B1714.epil
  %"$phi1728.2.2.2.epil" = phi double [ %.1903.epil, %B1692.epil ], [ %.1911.epil, %B1714.epil ]
  %.1922.epil = getelementptr double, ptr %603, i64 %.185650635065.epil.init
  store double %"$phi1728.2.2.2.epil", ptr %.1922.epil, align 8
  br label %B1744

B1744:                                            ; preds = %B1728.epil, %B1744.loopexit.unr-lcssa, %B1634.endif
  %34 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  br i1 %34, label %B1756.endif, label %B2054

B1788:                                            ; preds = %B1788.preheader1681, %B1836.1
  %.202250705072 = phi i64 [ %.2029.1, %B1836.1 ], [ 0, %B1788.preheader1681 ]
  %35 = shl i64 %.202250705072, 3
  %scevgep2121 = getelementptr i8, ptr %scevgep2119, i64 %35
  %scevgep2122 = getelementptr i8, ptr %scevgep2121, i64 -8
  %.2062 = load i64, ptr %scevgep2122, align 8
  %.2063 = icmp eq i64 %.2062, 1
  br i1 %.2063, label %B1820, label %B1836

B1820:                                            ; preds = %B1788
  %36 = shl i64 %.202250705072, 3
  %scevgep2125 = getelementptr i8, ptr %scevgep2123, i64 %36
  %scevgep2126 = getelementptr i8, ptr %scevgep2125, i64 -8
  store i64 0, ptr %scevgep2126, align 8
  br label %B1836

B1836:                                            ; preds = %B1820, %B1788
  %.2029.1 = add i64 %.202250705072, 2
  %37 = shl i64 %.202250705072, 3
  %scevgep2120 = getelementptr i8, ptr %scevgep2119, i64 %37
  %.2062.1 = load i64, ptr %scevgep2120, align 8
  %.2063.1 = icmp eq i64 %.2062.1, 1
  br i1 %.2063.1, label %B1820.1, label %B1836.1

B1820.1:                                          ; preds = %B1836
  %38 = shl i64 %.202250705072, 3
  %scevgep2124 = getelementptr i8, ptr %scevgep2123, i64 %38
  store i64 0, ptr %scevgep2124, align 8
  br label %B1836.1

B1836.1:                                          ; preds = %B1820.1, %B1836
  %niter1350.ncmp.1 = icmp eq i64 %unroll_iter1337, %.2029.1
  br i1 %niter1350.ncmp.1, label %B1838.loopexit.unr-lcssa, label %B1788

B1838.loopexit.unr-lcssa:                         ; preds = %B1836.1
  %39 = and i64 %arg.n, 1
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %B1838, label %B1788.epil.preheader

B1788.epil.preheader:                             ; preds = %B1838.loopexit.unr-lcssa, %B1788.preheader
  %.202250705072.epil.init = phi i64 [ 0, %B1788.preheader ], [ %.2029.1, %B1838.loopexit.unr-lcssa ]
  %.2061.epil = getelementptr i64, ptr %602, i64 %.202250705072.epil.init
  %.2062.epil = load i64, ptr %.2061.epil, align 8
  %.2063.epil = icmp eq i64 %.2062.epil, 1
  br i1 %.2063.epil, label %B1820.epil, label %B1838

B1820.epil:                                       ; preds = %B1788.epil.preheader
  %.2071.epil = getelementptr i64, ptr %576, i64 %.202250705072.epil.init
  store i64 0, ptr %.2071.epil, align 8
  br label %B1838

B1838:                                            ; preds = %B1838.loopexit.unr-lcssa, %B1820.epil, %B1788.epil.preheader, %B1756.endif
  %.2083 = icmp eq i64 %.150651865349, 0
  %spec.select4450 = select i1 %.2083, i64 60, i64 4
  %.2120 = mul i64 %.150651865349, %arg.n
  %.2122 = add i64 %.2120, %.466
  %.2125 = mul i64 %.150651865349, %arg.D
  %.2129 = icmp eq i64 %drop.3.1, 2
  %"$phi1946.22.2.1" = select i1 %.2129, i64 0, i64 %arg.G
  store ptr null, ptr %.2211, align 8
  %.2215 = call i32 @isocost_slotted(ptr nonnull %.2211, ptr nonnull %excinfo.4, i64 %arg.n, i64 %arg.D, i64 %.63, i64 0, i64 %ns.2.0.lcssa6374, i64 %quot.1.0, i64 %spec.select4450, i64 %.2122, i64 0, i64 %.664, i64 %.658, i64 %.559, i64 %.537, i64 %.543, i64 %.670, i64 %.677, i64 %.652, i64 %.525, i64 %.2125, i64 %"$phi1946.22.2.1", ptr %arg.F, i64 %.580, ptr %arg.I, i64 %.682)
  %cond = icmp eq i32 %.2215, 0
  br i1 %cond, label %B2002.lr.ph, label %B1946.if.if

B2002:                                            ; preds = %B2002.preheader, %B2002
  %.236350775079 = phi i64 [ %.2370.3, %B2002 ], [ 0, %B2002.preheader ]
  %41 = shl i64 %.236350775079, 3
  %scevgep2133 = getelementptr i8, ptr %scevgep2127, i64 %41
  %scevgep2134 = getelementptr i8, ptr %scevgep2133, i64 -24
  %.2399 = load double, ptr %scevgep2134, align 8
  %42 = shl i64 %.236350775079, 3
  %scevgep2143 = getelementptr i8, ptr %lsr.iv2136, i64 %42
  %scevgep2144 = getelementptr i8, ptr %scevgep2143, i64 -24
  store double %.2399, ptr %scevgep2144, align 8
  %43 = shl i64 %.236350775079, 3
  %scevgep2131 = getelementptr i8, ptr %scevgep2127, i64 %43
  %scevgep2132 = getelementptr i8, ptr %scevgep2131, i64 -16
  %.2399.1 = load double, ptr %scevgep2132, align 8
  %44 = shl i64 %.236350775079, 3
  %scevgep2141 = getelementptr i8, ptr %lsr.iv2136, i64 %44
  %scevgep2142 = getelementptr i8, ptr %scevgep2141, i64 -16
  store double %.2399.1, ptr %scevgep2142, align 8
  %45 = shl i64 %.236350775079, 3
  %scevgep2129 = getelementptr i8, ptr %scevgep2127, i64 %45
  %scevgep2130 = getelementptr i8, ptr %scevgep2129, i64 -8
  %.2399.2 = load double, ptr %scevgep2130, align 8
  %46 = shl i64 %.236350775079, 3
  %scevgep2139 = getelementptr i8, ptr %lsr.iv2136, i64 %46
  %scevgep2140 = getelementptr i8, ptr %scevgep2139, i64 -8
  store double %.2399.2, ptr %scevgep2140, align 8
  %.2370.3 = add i64 %.236350775079, 4
  %47 = shl i64 %.236350775079, 3
  %scevgep2128 = getelementptr i8, ptr %scevgep2127, i64 %47
  %.2399.3 = load double, ptr %scevgep2128, align 8
  %48 = shl i64 %.236350775079, 3
  %scevgep2138 = getelementptr i8, ptr %lsr.iv2136, i64 %48
  store double %.2399.3, ptr %scevgep2138, align 8
  %niter1356.ncmp.3 = icmp eq i64 %unroll_iter1355, %.2370.3
  br i1 %niter1356.ncmp.3, label %B2116.loopexit.unr-lcssa, label %B2002

B2054:                                            ; preds = %B1744
  %.2420 = mul i64 %.150651865349, %arg.D
  store double 0.000000e+00, ptr %.2433, align 8
  %.2437 = call i32 @isocost_relax(ptr nonnull %.2433, ptr nonnull %excinfo.5, i64 %.414, i64 %arg.D, i64 %.537, i64 %.543, i64 %.652, i64 %.525, i64 %.2420, ptr %arg.F, i64 %.580, ptr %arg.I, i64 %.682)
  %cond429 = icmp eq i32 %.2437, 0
  br i1 %cond429, label %B2116, label %B2054.if.if

B2116.loopexit.unr-lcssa:                         ; preds = %B2002
  %49 = icmp eq i64 %xtraiter1351, 0
  br i1 %49, label %B2116, label %B2002.epil.preheader

B2002.epil.preheader:                             ; preds = %B2116.loopexit.unr-lcssa, %B2002.lr.ph
  %.236350775079.epil.init = phi i64 [ 0, %B2002.lr.ph ], [ %.2370.3, %B2116.loopexit.unr-lcssa ]
  %50 = shl i64 %.236350775079.epil.init, 3
  %scevgep2148 = getelementptr i8, ptr %lsr.iv2146, i64 %50
  %scevgep2151 = getelementptr i8, ptr %scevgep2150, i64 %50
  br label %B2002.epil

B2002.epil:                                       ; preds = %B2002.epil, %B2002.epil.preheader
  %epil.iter1352 = phi i64 [ 0, %B2002.epil.preheader ], [ %epil.iter1352.next, %B2002.epil ]
  %51 = shl i64 %epil.iter1352, 3
  %scevgep2152 = getelementptr i8, ptr %scevgep2151, i64 %51
  %.2399.epil = load double, ptr %scevgep2152, align 8
  %52 = shl i64 %epil.iter1352, 3
  %scevgep2149 = getelementptr i8, ptr %scevgep2148, i64 %52
  store double %.2399.epil, ptr %scevgep2149, align 8
  %epil.iter1352.next = add i64 %epil.iter1352, 1
  %epil.iter1352.cmp.not = icmp eq i64 %xtraiter1351, %epil.iter1352.next
  br i1 %epil.iter1352.cmp.not, label %B2116, label %B2002.epil

B2116:                                            ; preds = %B2002.epil, %B2116.loopexit.unr-lcssa, %B2054
  %.2459 = icmp eq i64 %.150651865349, 0
  br i1 %.2459, label %B2130.endif, label %B2938.endif

B2162:                                            ; preds = %B2162.preheader1680, %B2250.1
  %.254750845086 = phi i64 [ %.2554.1, %B2250.1 ], [ 0, %B2162.preheader1680 ]
  %53 = shl i64 %.254750845086, 3
  %scevgep2155 = getelementptr i8, ptr %scevgep2153, i64 %53
  %scevgep2156 = getelementptr i8, ptr %scevgep2155, i64 -8
  %.2589 = load i64, ptr %scevgep2156, align 8
  %.2590 = icmp eq i64 %.2589, 1
  br i1 %.2590, label %B2200, label %B2250

B2200:                                            ; preds = %B2162
  %54 = shl i64 %.254750845086, 3
  %scevgep2159 = getelementptr i8, ptr %scevgep2157, i64 %54
  %scevgep2160 = getelementptr i8, ptr %scevgep2159, i64 -8
  %.2597 = load i64, ptr %scevgep2160, align 8
  %.2598 = sitofp i64 %.2597 to double
  br label %B2250

B2250:                                            ; preds = %B2162, %B2200
  %"$phi2250.2.2.3" = phi double [ %.2598, %B2200 ], [ 0.000000e+00, %B2162 ]
  %55 = shl i64 %.254750845086, 3
  %scevgep2163 = getelementptr i8, ptr %scevgep2161, i64 %55
  %scevgep2164 = getelementptr i8, ptr %scevgep2163, i64 -8
  store double %"$phi2250.2.2.3", ptr %scevgep2164, align 8
  %.2554.1 = add i64 %.254750845086, 2
  %56 = shl i64 %.254750845086, 3
  %scevgep2154 = getelementptr i8, ptr %scevgep2153, i64 %56
  %.2589.1 = load i64, ptr %scevgep2154, align 8
  %.2590.1 = icmp eq i64 %.2589.1, 1
  br i1 %.2590.1, label %B2200.1, label %B2250.1

B2200.1:                                          ; preds = %B2250
  %57 = shl i64 %.254750845086, 3
  %scevgep2158 = getelementptr i8, ptr %scevgep2157, i64 %57
  %.2597.1 = load i64, ptr %scevgep2158, align 8
  %.2598.1 = sitofp i64 %.2597.1 to double
  br label %B2250.1

B2250.1:                                          ; preds = %B2200.1, %B2250
  %"$phi2250.2.2.3.1" = phi double [ %.2598.1, %B2200.1 ], [ 0.000000e+00, %B2250 ]
  %58 = shl i64 %.254750845086, 3
  %scevgep2162 = getelementptr i8, ptr %scevgep2161, i64 %58
  store double %"$phi2250.2.2.3.1", ptr %scevgep2162, align 8
  %niter1362.ncmp.1 = icmp eq i64 %unroll_iter1361, %.2554.1
  br i1 %niter1362.ncmp.1, label %B2266.endif.loopexit.unr-lcssa, label %B2162

B2298:                                            ; preds = %B2298.preheader1679, %B2422.1
  %.270850915093 = phi i64 [ %.2715.1, %B2422.1 ], [ 0, %B2298.preheader1679 ]
  %59 = shl i64 %.270850915093, 3
  %scevgep2167 = getelementptr i8, ptr %scevgep2165, i64 %59
  %scevgep2168 = getelementptr i8, ptr %scevgep2167, i64 -8
  %.2748 = load i64, ptr %scevgep2168, align 8
  %.2750 = icmp slt i64 %.2748, %.414
  br i1 %.2750, label %B2330.endif, label %B2422

B2422:                                            ; preds = %B2330.endif, %B2298
  %.2715.1 = add i64 %.270850915093, 2
  %60 = shl i64 %.270850915093, 3
  %scevgep2166 = getelementptr i8, ptr %scevgep2165, i64 %60
  %.2748.1 = load i64, ptr %scevgep2166, align 8
  %.2750.1 = icmp slt i64 %.2748.1, %.414
  br i1 %.2750.1, label %B2330.endif.1, label %B2422.1

B2330.endif.1:                                    ; preds = %B2422
  %61 = shl i64 %.270850915093, 3
  %scevgep2170 = getelementptr i8, ptr %scevgep2169, i64 %61
  %.2761.1 = load double, ptr %scevgep2170, align 8
  %.10.i.1 = fcmp ogt double %.2761.1, 0.000000e+00
  %.11.i.1 = select i1 %.10.i.1, double %.2761.1, double 0.000000e+00
  %.2801.1 = getelementptr double, ptr %606, i64 %.2748.1
  store double %.11.i.1, ptr %.2801.1, align 8
  br label %B2422.1

B2422.1:                                          ; preds = %B2330.endif.1, %B2422
  %niter1368.ncmp.1 = icmp eq i64 %unroll_iter1343, %.2715.1
  br i1 %niter1368.ncmp.1, label %B2424.endif.loopexit.unr-lcssa, label %B2298

B2456:                                            ; preds = %B2456.preheader, %B2684
  %lsr.iv2184 = phi ptr [ %scevgep2183, %B2456.preheader ], [ %scevgep2185, %B2684 ]
  %lsr.iv2178 = phi ptr [ %scevgep2177, %B2456.preheader ], [ %scevgep2179, %B2684 ]
  %.289751085118 = phi i64 [ %.2904, %B2684 ], [ 0, %B2456.preheader ]
  %.2904 = add i64 %.289751085118, 1
  %.2936 = getelementptr double, ptr %606, i64 %.289751085118
  %.2937 = load double, ptr %.2936, align 8
  %62 = getelementptr double, ptr %arg.out, i64 %.289751085118
  %.2941 = getelementptr i8, ptr %62, i64 32
  store double %.2937, ptr %.2941, align 8
  %.2947 = getelementptr i64, ptr %602, i64 %.289751085118
  %.2948 = load i64, ptr %.2947, align 8
  %.2949 = icmp eq i64 %.2948, 1
  br i1 %.2949, label %B2522.endif, label %B2684

B2582:                                            ; preds = %B2582, %B2582.lr.ph.new
  %lsr.iv2180 = phi i64 [ %lsr.iv.next2181, %B2582 ], [ 0, %B2582.lr.ph.new ]
  %.31005106 = phi double [ 0.000000e+00, %B2582.lr.ph.new ], [ %.3100.1, %B2582 ]
  %.304550985100 = phi i64 [ 0, %B2582.lr.ph.new ], [ %.3052.1, %B2582 ]
  %63 = shl i64 %.304550985100, 3
  %scevgep2175 = getelementptr i8, ptr %scevgep2173, i64 %63
  %scevgep2176 = getelementptr i8, ptr %scevgep2175, i64 -8
  %.3088 = load double, ptr %scevgep2176, align 8
  %64 = shl i64 %lsr.iv2180, 3
  %scevgep2186 = getelementptr i8, ptr %lsr.iv2184, i64 %64
  %.3097 = load i64, ptr %scevgep2186, align 8
  %.3098 = sitofp i64 %.3097 to double
  %.3099 = fmul double %.3088, %.3098
  %.3100 = fadd double %.31005106, %.3099
  %sunkaddr2335 = mul i64 %.289751085118, 8
  %sunkaddr2336 = getelementptr i8, ptr %arg.out, i64 %sunkaddr2335
  %sunkaddr2337 = getelementptr i8, ptr %sunkaddr2336, i64 32
  store double %.3100, ptr %sunkaddr2337, align 8
  %.3052.1 = add i64 %.304550985100, 2
  %65 = shl i64 %.304550985100, 3
  %scevgep2174 = getelementptr i8, ptr %scevgep2173, i64 %65
  %.3088.1 = load double, ptr %scevgep2174, align 8
  %66 = shl i64 %lsr.iv2180, 3
  %scevgep2182 = getelementptr i8, ptr %lsr.iv2178, i64 %66
  %.3097.1 = load i64, ptr %scevgep2182, align 8
  %.3098.1 = sitofp i64 %.3097.1 to double
  %.3099.1 = fmul double %.3088.1, %.3098.1
  %.3100.1 = fadd double %.3100, %.3099.1
  store double %.3100.1, ptr %sunkaddr2337, align 8
  %lsr.iv.next2181 = add i64 %lsr.iv2180, %.595
  %niter1374.ncmp.1 = icmp eq i64 %unroll_iter1373, %.3052.1
  br i1 %niter1374.ncmp.1, label %B2684.loopexit.unr-lcssa, label %B2582

B2684.loopexit.unr-lcssa:                         ; preds = %B2582
  %67 = and i64 %.2959, 1
  %lcmp.mod1371.not = icmp eq i64 %67, 0
  br i1 %lcmp.mod1371.not, label %B2684, label %B2582.epil.preheader

B2582.epil.preheader:                             ; preds = %B2684.loopexit.unr-lcssa, %B2582.lr.ph
  %.31005106.epil.init = phi double [ 0.000000e+00, %B2582.lr.ph ], [ %.3100.1, %B2684.loopexit.unr-lcssa ]
  %.304550985100.epil.init = phi i64 [ 0, %B2582.lr.ph ], [ %.3052.1, %B2684.loopexit.unr-lcssa ]
  %.3087.epil = getelementptr double, ptr %609, i64 %.304550985100.epil.init
  %.3088.epil = load double, ptr %.3087.epil, align 8
  %.3090.epil = mul i64 %.304550985100.epil.init, %arg.n
  %gep5105.epil = getelementptr i64, ptr %invariant.gep5104, i64 %.3090.epil
  %.3097.epil = load i64, ptr %gep5105.epil, align 8
  %.3098.epil = sitofp i64 %.3097.epil to double
  %.3099.epil = fmul double %.3088.epil, %.3098.epil
  %.3100.epil = fadd double %.31005106.epil.init, %.3099.epil
  %sunkaddr2338 = mul i64 %.289751085118, 8
  %sunkaddr2339 = getelementptr i8, ptr %arg.out, i64 %sunkaddr2338
  %sunkaddr2340 = getelementptr i8, ptr %sunkaddr2339, i64 32
  store double %.3100.epil, ptr %sunkaddr2340, align 8
  br label %B2684

B2684:                                            ; preds = %B2582.epil.preheader, %B2684.loopexit.unr-lcssa, %B2522.endif, %B2456
  %scevgep2179 = getelementptr i8, ptr %lsr.iv2178, i64 8
  %scevgep2185 = getelementptr i8, ptr %lsr.iv2184, i64 8
  %exitcond6329.not = icmp eq i64 %arg.n, %.2904
  br i1 %exitcond6329.not, label %B2686.endif, label %B2456

B2740:                                            ; preds = %B2740.preheader, %B2936
  %lsr.iv2208 = phi ptr [ %610, %B2740.preheader ], [ %scevgep2209, %B2936 ]
  %lsr.iv2188 = phi ptr [ %scevgep2187, %B2740.preheader ], [ %scevgep2189, %B2936 ]
  %at.13.25144 = phi i64 [ %at.14.3, %B2936 ], [ %.3117, %B2740.preheader ]
  %.321051325142 = phi i64 [ %.3217, %B2936 ], [ 0, %B2740.preheader ]
  %.3217 = add i64 %.321051325142, 1
  %.3255 = getelementptr double, ptr %609, i64 %.321051325142
  %.3256 = load double, ptr %.3255, align 8
  %.3257 = fcmp ogt double %.3256, 1.000000e-09
  %.3267 = icmp slt i64 %at.13.25144, %.3265
  %or.cond5763 = select i1 %.3257, i1 %.3267, i1 false
  br i1 %or.cond5763, label %B2818.endif, label %B2936

B2850:                                            ; preds = %B2850.preheader, %B2850
  %.335751255127 = phi i64 [ %.3364.3, %B2850 ], [ 0, %B2850.preheader ]
  %68 = shl i64 %.335751255127, 3
  %scevgep2195 = getelementptr i8, ptr %lsr.iv2188, i64 %68
  %scevgep2196 = getelementptr i8, ptr %scevgep2195, i64 -24
  %.3397 = load i64, ptr %scevgep2196, align 8
  %.3398 = sitofp i64 %.3397 to double
  %scevgep2204 = getelementptr i8, ptr %scevgep2198, i64 %68
  %scevgep2205 = getelementptr i8, ptr %scevgep2204, i64 -24
  store double %.3398, ptr %scevgep2205, align 8
  %69 = shl i64 %.335751255127, 3
  %scevgep2193 = getelementptr i8, ptr %lsr.iv2188, i64 %69
  %scevgep2194 = getelementptr i8, ptr %scevgep2193, i64 -16
  %.3397.1 = load i64, ptr %scevgep2194, align 8
  %.3398.1 = sitofp i64 %.3397.1 to double
  %scevgep2202 = getelementptr i8, ptr %scevgep2198, i64 %69
  %scevgep2203 = getelementptr i8, ptr %scevgep2202, i64 -16
  store double %.3398.1, ptr %scevgep2203, align 8
  %70 = shl i64 %.335751255127, 3
  %scevgep2191 = getelementptr i8, ptr %lsr.iv2188, i64 %70
  %scevgep2192 = getelementptr i8, ptr %scevgep2191, i64 -8
  %.3397.2 = load i64, ptr %scevgep2192, align 8
  %.3398.2 = sitofp i64 %.3397.2 to double
  %scevgep2200 = getelementptr i8, ptr %scevgep2198, i64 %70
  %scevgep2201 = getelementptr i8, ptr %scevgep2200, i64 -8
  store double %.3398.2, ptr %scevgep2201, align 8
  %.3364.3 = add i64 %.335751255127, 4
  %71 = shl i64 %.335751255127, 3
  %scevgep2190 = getelementptr i8, ptr %lsr.iv2188, i64 %71
  %.3397.3 = load i64, ptr %scevgep2190, align 8
  %.3398.3 = sitofp i64 %.3397.3 to double
  %scevgep2199 = getelementptr i8, ptr %scevgep2198, i64 %71
  store double %.3398.3, ptr %scevgep2199, align 8
  %niter1380.ncmp.3 = icmp eq i64 %unroll_iter1379, %.3364.3
  br i1 %niter1380.ncmp.3, label %B2926.loopexit.unr-lcssa, label %B2850

B2926.loopexit.unr-lcssa:                         ; preds = %B2850
  %72 = icmp eq i64 %xtraiter1375, 0
  br i1 %72, label %B2926, label %B2850.epil.preheader

B2850.epil.preheader:                             ; preds = %B2926.loopexit.unr-lcssa, %B2850.lr.ph
  %.335751255127.epil.init = phi i64 [ 0, %B2850.lr.ph ], [ %.3364.3, %B2926.loopexit.unr-lcssa ]
  %73 = shl i64 %.335751255127.epil.init, 3
  %74 = shl i64 %at.13.25144, 3
  %75 = add i64 %73, %74
  %scevgep2206 = getelementptr i8, ptr %arg.out, i64 %75
  %scevgep2210 = getelementptr i8, ptr %lsr.iv2208, i64 %73
  br label %B2850.epil

B2850.epil:                                       ; preds = %B2850.epil, %B2850.epil.preheader
  %epil.iter1376 = phi i64 [ 0, %B2850.epil.preheader ], [ %epil.iter1376.next, %B2850.epil ]
  %76 = shl i64 %epil.iter1376, 3
  %scevgep2211 = getelementptr i8, ptr %scevgep2210, i64 %76
  %.3397.epil = load i64, ptr %scevgep2211, align 8
  %.3398.epil = sitofp i64 %.3397.epil to double
  %77 = shl i64 %epil.iter1376, 3
  %scevgep2207 = getelementptr i8, ptr %scevgep2206, i64 %77
  store double %.3398.epil, ptr %scevgep2207, align 8
  %epil.iter1376.next = add i64 %epil.iter1376, 1
  %epil.iter1376.cmp.not = icmp eq i64 %xtraiter1375, %epil.iter1376.next
  br i1 %epil.iter1376.cmp.not, label %B2926, label %B2850.epil

B2926:                                            ; preds = %B2850.epil, %B2926.loopexit.unr-lcssa, %B2818.endif
  %.3413 = add i64 %at.13.25144, %arg.n
  br label %B2936

B2936:                                            ; preds = %B2926, %B2740
  %at.14.3 = phi i64 [ %.3413, %B2926 ], [ %at.13.25144, %B2740 ]
  %scevgep2189 = getelementptr i8, ptr %lsr.iv2188, i64 %778
  %scevgep2209 = getelementptr i8, ptr %lsr.iv2208, i64 %778
  %exitcond6331.not = icmp eq i64 %.3124, %.3217
  br i1 %exitcond6331.not, label %B2938.endif, label %B2740

B2974:                                            ; preds = %B2974.preheader, %B2974
  %bound.5.15154 = phi double [ %.3568.3, %B2974 ], [ 0.000000e+00, %B2974.preheader ]
  %.352251505152 = phi i64 [ %.3529.3, %B2974 ], [ 0, %B2974.preheader ]
  %78 = shl i64 %.352251505152, 3
  %scevgep2220 = getelementptr i8, ptr %lsr.iv2213, i64 %78
  %scevgep2221 = getelementptr i8, ptr %scevgep2220, i64 -24
  %.3562 = load double, ptr %scevgep2221, align 8
  %sunkaddr2341 = mul i64 %.352251505152, 8
  %sunkaddr2342 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2341
  %.3565 = load double, ptr %sunkaddr2342, align 8
  %.3566 = fmul double %.3562, %.3565
  %.3568 = fadd double %bound.5.15154, %.3566
  %79 = shl i64 %.352251505152, 3
  %scevgep2218 = getelementptr i8, ptr %lsr.iv2213, i64 %79
  %scevgep2219 = getelementptr i8, ptr %scevgep2218, i64 -16
  %.3562.1 = load double, ptr %scevgep2219, align 8
  %sunkaddr2343 = mul i64 %.352251505152, 8
  %sunkaddr2344 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2343
  %sunkaddr2345 = getelementptr i8, ptr %sunkaddr2344, i64 8
  %.3565.1 = load double, ptr %sunkaddr2345, align 8
  %.3566.1 = fmul double %.3562.1, %.3565.1
  %.3568.1 = fadd double %.3568, %.3566.1
  %80 = shl i64 %.352251505152, 3
  %scevgep2216 = getelementptr i8, ptr %lsr.iv2213, i64 %80
  %scevgep2217 = getelementptr i8, ptr %scevgep2216, i64 -8
  %.3562.2 = load double, ptr %scevgep2217, align 8
  %sunkaddr2346 = mul i64 %.352251505152, 8
  %sunkaddr2347 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2346
  %sunkaddr2348 = getelementptr i8, ptr %sunkaddr2347, i64 16
  %.3565.2 = load double, ptr %sunkaddr2348, align 8
  %.3566.2 = fmul double %.3562.2, %.3565.2
  %.3568.2 = fadd double %.3568.1, %.3566.2
  %.3529.3 = add i64 %.352251505152, 4
  %81 = shl i64 %.352251505152, 3
  %scevgep2215 = getelementptr i8, ptr %lsr.iv2213, i64 %81
  %.3562.3 = load double, ptr %scevgep2215, align 8
  %sunkaddr2349 = mul i64 %.352251505152, 8
  %sunkaddr2350 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2349
  %sunkaddr2351 = getelementptr i8, ptr %sunkaddr2350, i64 24
  %.3565.3 = load double, ptr %sunkaddr2351, align 8
  %.3566.3 = fmul double %.3562.3, %.3565.3
  %.3568.3 = fadd double %.3568.2, %.3566.3
  %niter1387.ncmp.3 = icmp eq i64 %unroll_iter1386, %.3529.3
  br i1 %niter1387.ncmp.3, label %B3036.endif.loopexit.unr-lcssa, label %B2974

B3134:                                            ; preds = %B3134.preheader, %B3134
  %c.21.25163 = phi double [ %.3855.3, %B3134 ], [ %.3713, %B3134.preheader ]
  %.380351595161 = phi i64 [ %.3810.3, %B3134 ], [ 0, %B3134.preheader ]
  %82 = shl i64 %.380351595161, 3
  %scevgep2241 = getelementptr i8, ptr %lsr.iv2213, i64 %82
  %scevgep2242 = getelementptr i8, ptr %scevgep2241, i64 -24
  %.3843 = load double, ptr %scevgep2242, align 8
  %scevgep2251 = getelementptr i8, ptr %lsr.iv2244, i64 %82
  %scevgep2252 = getelementptr i8, ptr %scevgep2251, i64 -24
  %.3852 = load double, ptr %scevgep2252, align 8
  %.3853 = fmul double %.3843, %.3852
  %.3855 = fsub double %c.21.25163, %.3853
  %83 = shl i64 %.380351595161, 3
  %scevgep2239 = getelementptr i8, ptr %lsr.iv2213, i64 %83
  %scevgep2240 = getelementptr i8, ptr %scevgep2239, i64 -16
  %.3843.1 = load double, ptr %scevgep2240, align 8
  %scevgep2249 = getelementptr i8, ptr %lsr.iv2244, i64 %83
  %scevgep2250 = getelementptr i8, ptr %scevgep2249, i64 -16
  %.3852.1 = load double, ptr %scevgep2250, align 8
  %.3853.1 = fmul double %.3843.1, %.3852.1
  %.3855.1 = fsub double %.3855, %.3853.1
  %84 = shl i64 %.380351595161, 3
  %scevgep2237 = getelementptr i8, ptr %lsr.iv2213, i64 %84
  %scevgep2238 = getelementptr i8, ptr %scevgep2237, i64 -8
  %.3843.2 = load double, ptr %scevgep2238, align 8
  %scevgep2247 = getelementptr i8, ptr %lsr.iv2244, i64 %84
  %scevgep2248 = getelementptr i8, ptr %scevgep2247, i64 -8
  %.3852.2 = load double, ptr %scevgep2248, align 8
  %.3853.2 = fmul double %.3843.2, %.3852.2
  %.3855.2 = fsub double %.3855.1, %.3853.2
  %.3810.3 = add i64 %.380351595161, 4
  %85 = shl i64 %.380351595161, 3
  %scevgep2236 = getelementptr i8, ptr %lsr.iv2213, i64 %85
  %.3843.3 = load double, ptr %scevgep2236, align 8
  %scevgep2246 = getelementptr i8, ptr %lsr.iv2244, i64 %85
  %.3852.3 = load double, ptr %scevgep2246, align 8
  %.3853.3 = fmul double %.3843.3, %.3852.3
  %.3855.3 = fsub double %.3855.2, %.3853.3
  %niter1394.ncmp.3 = icmp eq i64 %unroll_iter1386, %.3810.3
  br i1 %niter1394.ncmp.3, label %B3214.loopexit.unr-lcssa, label %B3134

B3214.loopexit.unr-lcssa:                         ; preds = %B3134
  %86 = and i64 %arg.D, 3
  %87 = icmp eq i64 %86, 0
  br i1 %87, label %B3214, label %B3134.epil.preheader

B3134.epil.preheader:                             ; preds = %B3214.loopexit.unr-lcssa, %B3134.lr.ph
  %c.21.25163.epil.init = phi double [ %.3713, %B3134.lr.ph ], [ %.3855.3, %B3214.loopexit.unr-lcssa ]
  %.380351595161.epil.init = phi i64 [ 0, %B3134.lr.ph ], [ %.3810.3, %B3214.loopexit.unr-lcssa ]
  %88 = shl i64 %.380351595161.epil.init, 3
  %scevgep2256 = getelementptr i8, ptr %lsr.iv2254, i64 %88
  %scevgep2258 = getelementptr i8, ptr %lsr.iv2232, i64 %88
  br label %B3134.epil

B3134.epil:                                       ; preds = %B3134.epil, %B3134.epil.preheader
  %c.21.25163.epil = phi double [ %c.21.25163.epil.init, %B3134.epil.preheader ], [ %.3855.epil, %B3134.epil ]
  %epil.iter1389 = phi i64 [ 0, %B3134.epil.preheader ], [ %epil.iter1389.next, %B3134.epil ]
  %89 = shl i64 %epil.iter1389, 3
  %scevgep2259 = getelementptr i8, ptr %scevgep2258, i64 %89
  %.3843.epil = load double, ptr %scevgep2259, align 8
  %90 = shl i64 %epil.iter1389, 3
  %scevgep2257 = getelementptr i8, ptr %scevgep2256, i64 %90
  %.3852.epil = load double, ptr %scevgep2257, align 8
  %.3853.epil = fmul double %.3843.epil, %.3852.epil
  %.3855.epil = fsub double %c.21.25163.epil, %.3853.epil
  %epil.iter1389.next = add i64 %epil.iter1389, 1
  %epil.iter1389.cmp.not = icmp eq i64 %xtraiter1381, %epil.iter1389.next
  br i1 %epil.iter1389.cmp.not, label %B3214, label %B3134.epil

B3214:                                            ; preds = %B3134.epil, %B3214.loopexit.unr-lcssa, %B3084.endif
  %c.21.2.lcssa = phi double [ %.3713, %B3084.endif ], [ %.3855.3, %B3214.loopexit.unr-lcssa ], [ %.3855.epil, %B3134.epil ]
  %.3876 = getelementptr double, ptr %827, i64 %.367551685174
  store double %c.21.2.lcssa, ptr %.3876, align 8
  %.3880 = fcmp ogt double %c.21.2.lcssa, 0.000000e+00
  br i1 %.3880, label %B3254, label %B3324

B3254:                                            ; preds = %B3214
  %91 = icmp eq i64 %ns.2.0.lcssa6374, 0
  %.3888 = getelementptr i64, ptr %602, i64 %.367551685174
  %.3889 = load i64, ptr %.3888, align 8
  %.3890 = icmp ne i64 %.3889, 1
  %or.cond4451 = or i1 %91, %.3890
  br i1 %or.cond4451, label %B3296, label %B3324

B3296:                                            ; preds = %B3254
  %.3900 = getelementptr i64, ptr %arg.ub, i64 %.367551685174
  %.3901 = load i64, ptr %.3900, align 8
  %.3905 = sitofp i64 %.3901 to double
  %.3906 = fmul double %c.21.2.lcssa, %.3905
  %.3910 = fadd double %bound.6.15176, %.3906
  br label %B3324

B3324:                                            ; preds = %B3254, %B3296, %B3214
  %bound.7.2 = phi double [ %.3910, %B3296 ], [ %bound.6.15176, %B3254 ], [ %bound.6.15176, %B3214 ]
  %scevgep2245 = getelementptr i8, ptr %lsr.iv2244, i64 %779
  %scevgep2255 = getelementptr i8, ptr %lsr.iv2254, i64 %779
  %exitcond6334.not = icmp eq i64 %arg.n, %.3682
  br i1 %exitcond6334.not, label %B1396.backedge, label %B3084.endif

B1396.backedge:                                   ; preds = %B3324, %B3036.endif
  %bound.6.1.lcssa = phi double [ %bound.5.1.lcssa, %B3036.endif ], [ %bound.7.2, %B3324 ]
  %.3933 = mul i64 %.150651865349, %.481
  %.3940 = getelementptr double, ptr %613, i64 %.3933
  store double %bound.6.1.lcssa, ptr %.3940, align 8
  %.10.i395 = fcmp olt double %bound.6.1.lcssa, %root.2.05352
  %.11.i396 = select i1 %.10.i395, double %bound.6.1.lcssa, double %root.2.05352
  %scevgep2137 = getelementptr i8, ptr %lsr.iv2136, i64 %677
  %scevgep2147 = getelementptr i8, ptr %lsr.iv2146, i64 %677
  %scevgep2214 = getelementptr i8, ptr %lsr.iv2213, i64 %779
  %scevgep2233 = getelementptr i8, ptr %lsr.iv2232, i64 %779
  %exitcond6335.not = icmp eq i64 %.1513, %arg.K
  br i1 %exitcond6335.not, label %B3390.endif, label %B1398

common.ret:                                       ; preds = %B7560.if.if, %B7394.endif.if.if, %B5498.if.if, %B2054.if.if, %B1946.if.if, %B13866, %B13758, %B3626
  %common.ret.op = phi i32 [ 0, %B3626 ], [ 0, %B13758 ], [ 0, %B13866 ], [ %.2437, %B2054.if.if ], [ %.6207, %B5498.if.if ], [ %.8214, %B7560.if.if ], [ %.8173, %B7394.endif.if.if ], [ %.2215, %B1946.if.if ]
  ret i32 %common.ret.op

B3626:                                            ; preds = %B3546.endif
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B3724.preheader.loopexit.unr-lcssa:               ; preds = %B3662
  %lcmp.mod1410.not = icmp eq i64 %xtraiter1408, 0
  br i1 %lcmp.mod1410.not, label %B3724.preheader, label %B3662.epil.preheader

B3662.epil.preheader:                             ; preds = %B3724.preheader.loopexit.unr-lcssa, %B3662.lr.ph
  %.452354085410.epil.init = phi i64 [ 0, %B3662.lr.ph ], [ %.4530.3, %B3724.preheader.loopexit.unr-lcssa ]
  %92 = mul i64 %.451, 24
  %93 = shl i64 %.452354085410.epil.init, 3
  %94 = add i64 %92, %93
  %95 = add i64 %arg.G, %.11.i406
  %96 = add i64 %95, 3
  %97 = mul i64 %arg.D, %96
  %98 = add i64 %arg.n, %97
  %99 = add i64 %arg.G, %arg.D
  %100 = add i64 %99, %.11.i406
  %101 = add i64 %100, %.595
  %102 = add i64 %101, 3
  %103 = mul i64 %102, %.460
  %104 = add i64 %98, %103
  %105 = shl i64 %104, 3
  %106 = add i64 %94, %105
  %107 = add i64 %106, 48
  %scevgep2030 = getelementptr i8, ptr %arg.F, i64 %107
  %108 = mul i64 %.4744487, %.460
  %109 = shl i64 %108, 3
  %110 = mul i64 %.452354085410.epil.init, %.481
  %111 = shl i64 %110, 3
  %112 = add i64 %109, %111
  %scevgep2032 = getelementptr i8, ptr %arg.F, i64 %112
  %113 = shl i64 %arg.n, 3
  %114 = add i64 %113, 8
  br label %B3662.epil

B3662.epil:                                       ; preds = %B3662.epil, %B3662.epil.preheader
  %lsr.iv2033 = phi ptr [ %scevgep2034, %B3662.epil ], [ %scevgep2032, %B3662.epil.preheader ]
  %epil.iter1409 = phi i64 [ 0, %B3662.epil.preheader ], [ %epil.iter1409.next, %B3662.epil ]
  %.4562.epil = load double, ptr %lsr.iv2033, align 8
  %115 = shl i64 %epil.iter1409, 3
  %scevgep2031 = getelementptr i8, ptr %scevgep2030, i64 %115
  store double %.4562.epil, ptr %scevgep2031, align 8
  %epil.iter1409.next = add i64 %epil.iter1409, 1
  %scevgep2034 = getelementptr i8, ptr %lsr.iv2033, i64 %114
  %epil.iter1409.cmp.not = icmp eq i64 %xtraiter1408, %epil.iter1409.next
  br i1 %epil.iter1409.cmp.not, label %B3724.preheader, label %B3662.epil

B3724.preheader:                                  ; preds = %B3662.epil, %B3724.preheader.loopexit.unr-lcssa, %B3630.endif
  %.4786 = fsub double %root.2.0.lcssa, %arg.threshold
  %invariant.gep5421 = getelementptr double, ptr %arg.F, i64 %.63
  %116 = getelementptr double, ptr %arg.F, i64 %.466
  %117 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %118 = getelementptr i64, ptr %arg.I, i64 %.664
  %.5150 = sitofp i64 %.419 to double
  %119 = getelementptr i64, ptr %arg.I, i64 %.595
  %.idx = mul i64 %arg.n, 24
  %120 = getelementptr i8, ptr %arg.I, i64 %.idx
  %.idx6367 = shl i64 %arg.n, 5
  %121 = getelementptr i8, ptr %arg.I, i64 %.idx6367
  %122 = getelementptr double, ptr %arg.F, i64 %.485
  %123 = getelementptr double, ptr %arg.F, i64 %.491
  %.6368 = getelementptr double, ptr %arg.F, i64 %.507
  %.6372 = getelementptr double, ptr %arg.F, i64 %.513
  %.6377 = getelementptr double, ptr %arg.F, i64 %.519
  %.6401 = getelementptr i64, ptr %arg.I, i64 %.631
  %.6406 = getelementptr i64, ptr %arg.I, i64 %.646
  %124 = getelementptr double, ptr %arg.F, i64 %.525
  %125 = getelementptr i64, ptr %arg.I, i64 %.658
  %126 = getelementptr double, ptr %arg.F, i64 %.543
  %127 = getelementptr double, ptr %arg.F, i64 %.499
  %128 = getelementptr double, ptr %arg.F, i64 %.559
  %129 = getelementptr double, ptr %arg.F, i64 %.476
  %130 = getelementptr i64, ptr %arg.I, i64 %.637
  %131 = getelementptr i64, ptr %arg.I, i64 %.613
  %132 = getelementptr i64, ptr %arg.I, i64 %.619
  %133 = getelementptr i64, ptr %arg.I, i64 %.625
  %.10414 = sitofp i64 %arg.G to double
  %.arg.E = tail call i64 @llvm.smax.i64(i64 %arg.E, i64 0)
  %134 = add i64 %arg.D, -1
  %135 = add i64 %arg.n, -1
  %xtraiter1416 = and i64 %arg.D, 3
  %unroll_iter1420 = and i64 %arg.D, %const
  %const_mat2307 = add i64 %const, 2
  %unroll_iter1426 = and i64 %arg.D, %const_mat2307
  %xtraiter1428 = and i64 %arg.n, 3
  %unroll_iter1432 = and i64 %arg.n, %const
  %.10906.us.prol = add i64 %.arg.E, -1
  %.10910.us.prol = add i64 %.63, 1
  %136 = add i64 %arg.G, %.11.i406
  %137 = mul i64 %136, 24
  %138 = add i64 %136, 3
  %139 = mul i64 %arg.D, %138
  %140 = add i64 %arg.n, %139
  %141 = add i64 %arg.G, %arg.D
  %142 = add i64 %141, %.11.i406
  %143 = shl i64 %arg.n, 1
  %144 = add i64 %142, %143
  %145 = add i64 %144, 3
  %146 = mul i64 %145, %.460
  %147 = add i64 %140, %146
  %148 = shl i64 %147, 3
  %149 = add i64 %137, %148
  %150 = add i64 %149, 48
  %scevgep = getelementptr i8, ptr %arg.F, i64 %150
  %151 = shl i64 %arg.n, 3
  %152 = add i64 %arg.G, %.11.i406
  %153 = mul i64 %152, 24
  %154 = add i64 %152, 3
  %155 = mul i64 %arg.D, %154
  %156 = add i64 %arg.n, %155
  %157 = add i64 %arg.G, %arg.D
  %158 = add i64 %157, %.11.i406
  %159 = shl i64 %arg.n, 1
  %160 = add i64 %158, %159
  %161 = add i64 %160, 3
  %162 = mul i64 %161, %.460
  %163 = add i64 %156, %162
  %164 = shl i64 %163, 3
  %165 = add i64 %153, %164
  %166 = add i64 %165, 48
  %scevgep1693 = getelementptr i8, ptr %arg.F, i64 %166
  %167 = add i64 %arg.G, %.11.i406
  %168 = mul i64 %167, 24
  %169 = shl i64 %arg.n, 4
  %170 = add i64 %168, %169
  %171 = add i64 %quot.1.0, %arg.K
  %172 = add i64 %arg.G, %arg.n
  %173 = add i64 %172, %.11.i406
  %174 = add i64 %173, 67
  %175 = mul i64 %arg.D, %174
  %176 = add i64 %171, %175
  %177 = add i64 %arg.G, %arg.D
  %178 = add i64 %177, %.11.i406
  %179 = shl i64 %arg.n, 1
  %180 = add i64 %178, %179
  %181 = add i64 %180, 3
  %182 = mul i64 %181, %.460
  %183 = add i64 %176, %182
  %184 = shl i64 %183, 3
  %185 = add i64 %170, %184
  %186 = add i64 %185, 560
  %scevgep1697 = getelementptr i8, ptr %arg.F, i64 %186
  %187 = shl i64 %quot.1.0, 3
  %188 = add i64 %187, 8
  %189 = shl i64 %arg.D, 3
  %190 = add i64 %arg.G, %.11.i406
  %191 = add i64 %190, 3
  %192 = mul i64 %arg.D, %191
  %193 = add i64 %arg.n, %192
  %194 = add i64 %193, %182
  %195 = shl i64 %194, 3
  %196 = add i64 %168, %195
  %197 = add i64 %196, 48
  %scevgep1703 = getelementptr i8, ptr %arg.F, i64 %197
  %198 = mul i64 %.4744487, %.460
  %199 = shl i64 %198, 3
  %200 = add i64 %199, 8
  %scevgep1718 = getelementptr i8, ptr %arg.F, i64 %200
  %201 = add i64 %151, 8
  %202 = mul i64 %.4834488, %.460
  %203 = shl i64 %202, 3
  %204 = add i64 %203, %151
  %205 = add i64 %204, 24
  %scevgep1739 = getelementptr i8, ptr %arg.F, i64 %205
  %scevgep1747 = getelementptr i8, ptr %arg.F, i64 %204
  %206 = add i64 %204, 8
  %scevgep1752 = getelementptr i8, ptr %arg.F, i64 %206
  %207 = shl i64 %arg.D, 3
  %208 = add i64 %arg.n, %.497
  %209 = mul i64 %181, %.460
  %210 = add i64 %208, %209
  %211 = shl i64 %210, 3
  %212 = add i64 %168, %211
  %213 = add i64 %212, 56
  %scevgep1757 = getelementptr i8, ptr %arg.F, i64 %213
  %214 = add i64 %arg.G, 6
  %215 = mul i64 %arg.n, %214
  %216 = shl i64 %215, 3
  %217 = mul i64 %167, 40
  %218 = add i64 %216, %217
  %219 = add i64 %218, 104
  %scevgep1761 = getelementptr i8, ptr %arg.I, i64 %219
  %220 = add i64 %arg.G, 7
  %221 = mul i64 %arg.n, %220
  %222 = shl i64 %221, 3
  %223 = add i64 %222, %217
  %224 = add i64 %223, 616
  %scevgep1769 = getelementptr i8, ptr %arg.I, i64 %224
  %225 = mul i64 %167, 40
  %226 = add i64 %222, %225
  %227 = add i64 %226, 592
  %scevgep1777 = getelementptr i8, ptr %arg.I, i64 %227
  %228 = add i64 %arg.G, 6
  %229 = mul i64 %arg.n, %228
  %230 = shl i64 %229, 3
  %231 = add i64 %230, %225
  %232 = add i64 %231, 80
  %scevgep1780 = getelementptr i8, ptr %arg.I, i64 %232
  %233 = add i64 %168, %169
  %234 = add i64 %arg.G, %.11.i406
  %235 = add i64 %234, 3
  %236 = mul i64 %arg.D, %235
  %237 = add i64 %arg.K, %236
  %238 = mul i64 %181, %.460
  %239 = add i64 %237, %238
  %240 = shl i64 %239, 3
  %241 = add i64 %233, %240
  %242 = add i64 %241, 568
  %scevgep1783 = getelementptr i8, ptr %arg.F, i64 %242
  %243 = shl i64 %arg.D, 3
  %244 = mul i64 %.4834488, %.460
  %245 = shl i64 %244, 3
  %246 = add i64 %245, %151
  %247 = add i64 %246, 8
  %scevgep1788 = getelementptr i8, ptr %arg.F, i64 %247
  %248 = shl i64 %arg.D, 3
  %scevgep1793 = getelementptr i8, ptr %arg.F, i64 24
  %249 = shl i64 %arg.D, 3
  %250 = mul i64 %.4834488, %.460
  %251 = shl i64 %250, 3
  %252 = add i64 %251, %151
  %253 = add i64 %252, 24
  %scevgep1802 = getelementptr i8, ptr %arg.F, i64 %253
  %254 = shl i64 %arg.D, 3
  %scevgep1811 = getelementptr i8, ptr %arg.F, i64 %252
  %255 = shl i64 %arg.D, 3
  %256 = shl i64 %arg.D, 3
  %scevgep1816 = getelementptr i8, ptr %arg.F, i64 24
  %257 = shl i64 %arg.D, 3
  %258 = add i64 %168, %169
  %259 = add i64 %arg.K, %236
  %260 = mul i64 %181, %.460
  %261 = add i64 %259, %260
  %262 = shl i64 %261, 3
  %263 = add i64 %258, %262
  %264 = add i64 %263, 584
  %scevgep1825 = getelementptr i8, ptr %arg.F, i64 %264
  %265 = shl i64 %arg.D, 3
  %266 = add i64 %168, %169
  %267 = add i64 %arg.K, %236
  %268 = mul i64 %181, %.460
  %269 = add i64 %267, %268
  %270 = shl i64 %269, 3
  %271 = add i64 %266, %270
  %272 = add i64 %271, 560
  %scevgep1834 = getelementptr i8, ptr %arg.F, i64 %272
  %273 = shl i64 %arg.D, 3
  %274 = shl i64 %arg.D, 3
  %275 = add i64 %.idx6367, 24
  %scevgep1840 = getelementptr i8, ptr %arg.I, i64 %275
  %scevgep1858 = getelementptr i8, ptr %arg.I, i64 %.idx6367
  %276 = add i64 %168, %169
  %277 = mul i64 %181, %.460
  %278 = add i64 %175, %277
  %279 = add i64 %quot.1.0, 2
  %280 = mul i64 %arg.K, %279
  %281 = add i64 %278, %280
  %282 = shl i64 %281, 3
  %283 = add i64 %276, %282
  %284 = add i64 %283, 560
  %scevgep1867 = getelementptr i8, ptr %arg.F, i64 %284
  %285 = shl i64 %.409, 3
  %286 = mul i64 %.409, %.564
  %287 = shl i64 %286, 3
  %288 = add i64 %168, %169
  %289 = add i64 %arg.K, %236
  %290 = mul i64 %181, %.460
  %291 = add i64 %289, %290
  %292 = shl i64 %291, 3
  %293 = add i64 %288, %292
  %294 = add i64 %293, 568
  %scevgep1879 = getelementptr i8, ptr %arg.F, i64 %294
  %295 = shl i64 %arg.D, 3
  %296 = mul i64 %.4834488, %.460
  %297 = shl i64 %296, 3
  %298 = add i64 %297, %151
  %299 = add i64 %298, 8
  %scevgep1884 = getelementptr i8, ptr %arg.F, i64 %299
  %300 = shl i64 %arg.D, 3
  %301 = add i64 %arg.n, %.497
  %302 = add i64 %301, %.485
  %303 = shl i64 %302, 3
  %scevgep1889 = getelementptr i8, ptr %arg.F, i64 %303
  %304 = shl i64 %.460, 3
  %305 = add i64 %168, %169
  %306 = mul i64 %181, %.460
  %307 = add i64 %175, %306
  %308 = add i64 %307, %280
  %309 = shl i64 %308, 3
  %310 = add i64 %305, %309
  %311 = add i64 %310, 560
  %scevgep1892 = getelementptr i8, ptr %arg.F, i64 %311
  %312 = shl i64 %.409, 3
  %313 = add i64 %arg.n, %.497
  %314 = add i64 %313, %.485
  %315 = shl i64 %314, 3
  %scevgep1903 = getelementptr i8, ptr %arg.F, i64 %315
  %316 = shl i64 %.460, 3
  %scevgep1906 = getelementptr i8, ptr %arg.F, i64 %200
  %317 = mul i64 %arg.D, %.452
  %318 = shl i64 %317, 3
  %319 = add i64 %318, %151
  %scevgep1912 = getelementptr i8, ptr %arg.F, i64 %319
  %scevgep1915 = getelementptr i8, ptr %arg.F, i64 %200
  %320 = mul i64 %.4834488, %.460
  %321 = shl i64 %320, 3
  %322 = add i64 %321, %151
  %323 = add i64 %322, 8
  %scevgep1921 = getelementptr i8, ptr %arg.F, i64 %323
  %324 = shl i64 %arg.D, 3
  %325 = add i64 %168, %169
  %326 = add i64 %arg.K, %236
  %327 = mul i64 %181, %.460
  %328 = add i64 %326, %327
  %329 = shl i64 %328, 3
  %330 = add i64 %325, %329
  %331 = add i64 %330, 568
  %scevgep1926 = getelementptr i8, ptr %arg.F, i64 %331
  %332 = shl i64 %arg.D, 3
  %scevgep1931 = getelementptr i8, ptr %arg.F, i64 %323
  %333 = shl i64 %arg.D, 3
  %334 = add i64 %arg.n, %.497
  %335 = add i64 %334, %.485
  %336 = shl i64 %335, 3
  %337 = add i64 %336, 8
  %scevgep1936 = getelementptr i8, ptr %arg.F, i64 %337
  %338 = shl i64 %.460, 3
  %339 = mul i64 %arg.D, %.452
  %340 = shl i64 %339, 3
  %341 = add i64 %340, %151
  %342 = add i64 %341, 8
  %scevgep1944 = getelementptr i8, ptr %arg.F, i64 %342
  %343 = add i64 %169, 16
  %344 = add i64 %arg.n, %.497
  %345 = add i64 %344, %.485
  %346 = shl i64 %345, 3
  %347 = add i64 %346, 8
  %scevgep1949 = getelementptr i8, ptr %arg.F, i64 %347
  %348 = shl i64 %.460, 3
  %349 = mul i64 %arg.D, %.452
  %350 = shl i64 %349, 3
  %351 = add i64 %350, %151
  %352 = add i64 %351, 8
  %scevgep1957 = getelementptr i8, ptr %arg.F, i64 %352
  %353 = add i64 %169, 16
  %354 = add i64 %.idx6367, 24
  %scevgep1962 = getelementptr i8, ptr %arg.I, i64 %354
  %scevgep1980 = getelementptr i8, ptr %arg.I, i64 %.idx6367
  %scevgep1986 = getelementptr i8, ptr %arg.F, i64 24
  %355 = mul i64 %.4834488, %.460
  %356 = shl i64 %355, 3
  %357 = add i64 %356, %151
  %358 = add i64 %357, 24
  %scevgep1996 = getelementptr i8, ptr %arg.F, i64 %358
  %359 = shl i64 %arg.D, 3
  %scevgep2005 = getelementptr i8, ptr %arg.F, i64 %357
  %360 = shl i64 %arg.D, 3
  %361 = mul i64 %.4834488, %.460
  %362 = shl i64 %361, 3
  %363 = add i64 %362, %151
  %364 = shl i64 %arg.D, 3
  %scevgep2015 = getelementptr i8, ptr %arg.F, i64 8
  %365 = add i64 %362, %151
  %366 = shl i64 %arg.D, 3
  br label %B3724

B3662:                                            ; preds = %B3662, %B3662.lr.ph.new
  %lsr.iv2053 = phi i64 [ %lsr.iv.next2054, %B3662 ], [ %.476, %B3662.lr.ph.new ]
  %lsr.iv2050 = phi i64 [ %lsr.iv.next2051, %B3662 ], [ %912, %B3662.lr.ph.new ]
  %lsr.iv2047 = phi i64 [ %lsr.iv.next2048, %B3662 ], [ %910, %B3662.lr.ph.new ]
  %lsr.iv2038 = phi i64 [ %lsr.iv.next2039, %B3662 ], [ %908, %B3662.lr.ph.new ]
  %lsr.iv2035 = phi i64 [ %lsr.iv.next2036, %B3662 ], [ %892, %B3662.lr.ph.new ]
  %.452354085410 = phi i64 [ 0, %B3662.lr.ph.new ], [ %.4530.3, %B3662 ]
  %367 = shl i64 %lsr.iv2053, 3
  %scevgep2055 = getelementptr i8, ptr %arg.F, i64 %367
  %.4562 = load double, ptr %scevgep2055, align 8
  %scevgep2045 = getelementptr i8, ptr %arg.F, i64 %lsr.iv2038
  %scevgep2046 = getelementptr i8, ptr %scevgep2045, i64 -24
  store double %.4562, ptr %scevgep2046, align 8
  %368 = shl i64 %lsr.iv2050, 3
  %scevgep2052 = getelementptr i8, ptr %arg.F, i64 %368
  %.4562.1 = load double, ptr %scevgep2052, align 8
  %scevgep2043 = getelementptr i8, ptr %arg.F, i64 %lsr.iv2038
  %scevgep2044 = getelementptr i8, ptr %scevgep2043, i64 -16
  store double %.4562.1, ptr %scevgep2044, align 8
  %369 = shl i64 %lsr.iv2047, 3
  %scevgep2049 = getelementptr i8, ptr %arg.F, i64 %369
  %.4562.2 = load double, ptr %scevgep2049, align 8
  %scevgep2041 = getelementptr i8, ptr %arg.F, i64 %lsr.iv2038
  %scevgep2042 = getelementptr i8, ptr %scevgep2041, i64 -8
  store double %.4562.2, ptr %scevgep2042, align 8
  %.4530.3 = add i64 %.452354085410, 4
  %370 = shl i64 %lsr.iv2035, 3
  %scevgep2037 = getelementptr i8, ptr %arg.F, i64 %370
  %.4562.3 = load double, ptr %scevgep2037, align 8
  %scevgep2040 = getelementptr i8, ptr %arg.F, i64 %lsr.iv2038
  store double %.4562.3, ptr %scevgep2040, align 8
  %lsr.iv.next2036 = add i64 %lsr.iv2035, %894
  %lsr.iv.next2039 = add i64 %lsr.iv2038, 32
  %lsr.iv.next2048 = add i64 %lsr.iv2047, %894
  %lsr.iv.next2051 = add i64 %lsr.iv2050, %894
  %lsr.iv.next2054 = add i64 %lsr.iv2053, %894
  %niter1413.ncmp.3 = icmp eq i64 %unroll_iter1412, %.4530.3
  br i1 %niter1413.ncmp.3, label %B3724.preheader.loopexit.unr-lcssa, label %B3662

B3724:                                            ; preds = %B3724.preheader, %B13762.else.if
  %limit.2.0 = phi i64 [ %.13947, %B13762.else.if ], [ %arg.limit, %B3724.preheader ]
  %total.3.0 = phi i64 [ %.1371464026404, %B13762.else.if ], [ 0, %B3724.preheader ]
  %turn.3.0 = phi i64 [ 7, %B13762.else.if ], [ 0, %B3724.preheader ]
  %.11078 = add i64 %limit.2.0, 1
  %371 = add i64 %turn.3.0, -1
  %372 = add i64 %turn.3.0, 7
  br label %B3738

B3738:                                            ; preds = %B13914, %B3724
  %lsr.iv = phi i64 [ %lsr.iv.next, %B13914 ], [ %372, %B3724 ]
  %indvar = phi i64 [ %indvar.next, %B13914 ], [ 0, %B3724 ]
  %total.2.1 = phi i64 [ %.13714, %B13914 ], [ %total.3.0, %B3724 ]
  %turn.4.1 = phi i64 [ %.14155, %B13914 ], [ %turn.3.0, %B3724 ]
  %373 = add i64 %371, %indvar
  %.4612 = icmp ult i64 %turn.4.1, 3
  br i1 %.4612, label %B3754.endif, label %B3806

B3790:                                            ; preds = %B3790.preheader, %B3790
  %lsr.iv1686 = phi i64 [ %lsr.iv1684, %B3790.preheader ], [ %lsr.iv.next1687, %B3790 ]
  %part.5.25418 = phi double [ %.4738.7, %B3790 ], [ %.4738.prol, %B3790.preheader ]
  %.4738 = fmul double %part.5.25418, 4.000000e+00
  %.4738.1 = fmul double %.4738, 4.000000e+00
  %.4738.2 = fmul double %.4738.1, 4.000000e+00
  %.4738.3 = fmul double %.4738.2, 4.000000e+00
  %.4738.4 = fmul double %.4738.3, 4.000000e+00
  %.4738.5 = fmul double %.4738.4, 4.000000e+00
  %.4738.6 = fmul double %.4738.5, 4.000000e+00
  %.4738.7 = fmul double %.4738.6, 4.000000e+00
  %lsr.iv.next1687 = add i64 %lsr.iv1686, -8
  %.4699.7 = icmp sgt i64 %lsr.iv.next1687, 8
  br i1 %.4699.7, label %B3790, label %B3868

B3806:                                            ; preds = %B3738
  %.4754 = icmp ult i64 %turn.4.1, 6
  br i1 %.4754, label %B3818, label %B3836

B3818:                                            ; preds = %B3806
  %.4759 = add i64 %turn.4.1, -2
  %.4760 = uitofp i64 %.4759 to double
  %.4761 = fmul double %.4760, 2.500000e-01
  br label %B3868

B3836:                                            ; preds = %B3806
  %.4771 = icmp eq i64 %turn.4.1, 6
  br i1 %.4771, label %B3868, label %B3890.endif

B3868:                                            ; preds = %B3790, %B3790.prol.loopexit, %B3754.endif, %B3836, %B3818
  %part.6.24095 = phi double [ 8.750000e-01, %B3836 ], [ %.4761, %B3818 ], [ 7.812500e-03, %B3754.endif ], [ %.4738.prol, %B3790.prol.loopexit ], [ %.4738.7, %B3790 ]
  %.4788 = fmul double %.4786, %part.6.24095
  %.4792 = fsub double %root.2.0.lcssa, %.4788
  br label %B3890.endif

B3986:                                            ; preds = %B3986.preheader1673, %B13940
  %lsr.iv1695 = phi ptr [ %lsr.iv1689, %B3986.preheader1673 ], [ %scevgep1696, %B13940 ]
  %most.3.35432 = phi i64 [ %most.4.4, %B13940 ], [ %.4932, %B3986.preheader1673 ]
  %.502254265430 = phi i64 [ %.5029, %B13940 ], [ 0, %B3986.preheader1673 ]
  %.5029 = add i64 %.502254265430, 1
  %.5066 = load double, ptr %lsr.iv1695, align 8
  %374 = shl i64 %.502254265430, 3
  %scevgep1694 = getelementptr i8, ptr %scevgep1693, i64 %374
  %.5075 = load double, ptr %scevgep1694, align 8
  %.5077 = fsub double %.5075, %floor.2.2
  %.5297 = fcmp olt double %.5066, 0.000000e+00
  %.5303 = icmp sgt i64 %most.3.35432, 0
  %or.cond4453 = select i1 %.5297, i1 %.5303, i1 false
  br i1 %or.cond4453, label %B4372, label %B13940

B4372:                                            ; preds = %B3986
  %.5309 = fneg double %.5066
  %.5311 = uitofp i64 %most.3.35432 to double
  %.5312 = fmul double %.5311, %.5309
  %.5316 = fcmp ogt double %.5312, %.5077
  br i1 %.5316, label %B4392.endif, label %B13940

B4438:                                            ; preds = %B13940.us, %B13940, %B13940.us618, %B3936.endif
  %most.3.3.lcssa = phi i64 [ %.4932, %B3936.endif ], [ %most.4.4, %B13940 ], [ %most.4.4.us619, %B13940.us618 ], [ %most.4.4.us, %B13940.us ]
  %.5390 = getelementptr i64, ptr %119, i64 %.489454485460
  store i64 %most.3.3.lcssa, ptr %.5390, align 8
  %.5396 = getelementptr i64, ptr %120, i64 %.489454485460
  store i64 0, ptr %.5396, align 8
  %.5402 = getelementptr i64, ptr %121, i64 %.489454485460
  store i64 0, ptr %.5402, align 8
  %.5405 = icmp sgt i64 %most.3.3.lcssa, 0
  br i1 %.5405, label %B4498, label %B4604

B4498:                                            ; preds = %B4438
  %.5424 = getelementptr i64, ptr %arg.I, i64 %m.3.25462
  store i64 %.489454485460, ptr %.5424, align 8
  %.5427 = add i64 %m.3.25462, 1
  %.5437 = getelementptr i64, ptr %117, i64 %.489454485460
  %.5438 = load i64, ptr %.5437, align 8
  %.5439 = icmp eq i64 %.5438, 0
  br i1 %.5439, label %B4564.thread, label %B4564

B4564.thread:                                     ; preds = %B4498
  %.5442 = add i64 %first_share.2.25463, 1
  br label %B4594

B4564:                                            ; preds = %B4498
  %.5467 = icmp slt i64 %.5438, 2
  br i1 %.5467, label %B4594, label %B4604

B4594:                                            ; preds = %B4564.thread, %B4564
  %first_share.4.44107 = phi i64 [ %.5442, %B4564.thread ], [ %first_share.2.25463, %B4564 ]
  %.5480 = add i64 %first_rest.2.25464, 1
  br label %B4604

B4604:                                            ; preds = %B4594, %B4564, %B4438
  %m.4.3 = phi i64 [ %.5427, %B4594 ], [ %.5427, %B4564 ], [ %m.3.25462, %B4438 ]
  %first_share.3.3 = phi i64 [ %first_share.4.44107, %B4594 ], [ %first_share.2.25463, %B4564 ], [ %first_share.2.25463, %B4438 ]
  %first_rest.3.3 = phi i64 [ %.5480, %B4594 ], [ %first_rest.2.25464, %B4564 ], [ %first_rest.2.25464, %B4438 ]
  %scevgep1690 = getelementptr i8, ptr %lsr.iv1689, i64 8
  %exitcond6342.not = icmp eq i64 %arg.n, %.4901
  br i1 %exitcond6342.not, label %B4608.endif, label %B3936.endif

B4688.preheader:                                  ; preds = %B4688.preheader.preheader, %B5118
  %lsr.iv1707 = phi i64 [ 0, %B4688.preheader.preheader ], [ %lsr.iv.next1708, %B5118 ]
  %.559854735475 = phi i64 [ %.5605, %B5118 ], [ 1, %B4688.preheader.preheader ]
  %.5605 = add i64 %.559854735475, 1
  %.5633 = getelementptr i64, ptr %arg.I, i64 %.559854735475
  %.5634 = load i64, ptr %.5633, align 8
  br label %B4688

B4688:                                            ; preds = %B4688.preheader, %B5074
  %lsr.iv1709 = phi i64 [ %lsr.iv1707, %B4688.preheader ], [ %lsr.iv.next1710, %B5074 ]
  %b.3.3.in = phi i64 [ %b.3.3, %B5074 ], [ %.559854735475, %B4688.preheader ]
  %b.3.3 = add i64 %b.3.3.in, -1
  %sunkaddr2352 = mul i64 %lsr.iv1709, 8
  %sunkaddr2353 = getelementptr i8, ptr %arg.I, i64 %sunkaddr2352
  %.5657 = load i64, ptr %sunkaddr2353, align 8
  %.5665 = getelementptr i64, ptr %117, i64 %.5657
  %.5666 = load i64, ptr %.5665, align 8
  %sunkaddr2354 = mul i64 %.5634, 8
  %sunkaddr2355 = getelementptr i8, ptr %117, i64 %sunkaddr2354
  %.5672 = load i64, ptr %sunkaddr2355, align 8
  %.5673.not = icmp eq i64 %.5666, %.5672
  br i1 %.5673.not, label %B4812, label %B4762

B4762:                                            ; preds = %B4688
  %.5687 = icmp sgt i64 %.5666, %.5672
  br i1 %.5687, label %B5074, label %B5118

B4812:                                            ; preds = %B4688
  switch i64 %.5666, label %B5020 [
    i64 0, label %B4842
    i64 1, label %B4946
  ]

B4842:                                            ; preds = %B4812
  %.5702 = getelementptr i64, ptr %arg.whole, i64 %.5657
  %.5703 = load i64, ptr %.5702, align 8
  %sunkaddr2356 = mul i64 %.5634, 8
  %sunkaddr2357 = getelementptr i8, ptr %arg.whole, i64 %sunkaddr2356
  %.5707 = load i64, ptr %sunkaddr2357, align 8
  %.5708.not = icmp eq i64 %.5703, %.5707
  br i1 %.5708.not, label %B5020, label %B5068

B4946:                                            ; preds = %B4812
  %.5732 = getelementptr double, ptr %arg.share, i64 %.5657
  %.5733 = load double, ptr %.5732, align 8
  %sunkaddr2358 = mul i64 %.5634, 8
  %sunkaddr2359 = getelementptr i8, ptr %arg.share, i64 %sunkaddr2358
  %.5737 = load double, ptr %sunkaddr2359, align 8
  %.5738 = fcmp une double %.5733, %.5737
  br i1 %.5738, label %B4982, label %B5020

B4982:                                            ; preds = %B4946
  %.5748 = fcmp olt double %.5733, %.5737
  br i1 %.5748, label %B5074, label %B5118

B5020:                                            ; preds = %B4812, %B4842, %B4946
  %.5756 = getelementptr double, ptr %122, i64 %.5657
  %.5757 = load double, ptr %.5756, align 8
  %sunkaddr2360 = mul i64 %.5634, 8
  %sunkaddr2361 = getelementptr i8, ptr %122, i64 %sunkaddr2360
  %.5763 = load double, ptr %sunkaddr2361, align 8
  %.5764 = fcmp olt double %.5757, %.5763
  br i1 %.5764, label %B5074, label %B5118

B5068:                                            ; preds = %B4842
  %.5718 = icmp slt i64 %.5703, %.5707
  br i1 %.5718, label %B5074, label %B5118

B5074:                                            ; preds = %B4982, %B5020, %B4762, %B5068
  %sunkaddr2362 = mul i64 %lsr.iv1709, 8
  %sunkaddr2363 = getelementptr i8, ptr %arg.I, i64 %sunkaddr2362
  %sunkaddr2364 = getelementptr i8, ptr %sunkaddr2363, i64 8
  store i64 %.5657, ptr %sunkaddr2364, align 8
  %lsr.iv.next1710 = add i64 %lsr.iv1709, -1
  %375 = add i64 %lsr.iv.next1710, 2
  %.5796 = icmp sgt i64 %375, 1
  br i1 %.5796, label %B4688, label %B5118

B5118:                                            ; preds = %B4982, %B5068, %B4762, %B5020, %B5074
  %b.4.4.ph = phi i64 [ -1, %B5074 ], [ %b.3.3, %B5068 ], [ %b.3.3, %B4762 ], [ %b.3.3, %B5020 ], [ %lsr.iv1709, %B4982 ]
  %376 = getelementptr i64, ptr %arg.I, i64 %b.4.4.ph
  %.5813 = getelementptr i8, ptr %376, i64 8
  store i64 %.5634, ptr %.5813, align 8
  %lsr.iv.next1708 = add i64 %lsr.iv1707, 1
  %exitcond6343.not = icmp eq i64 %.5605, %m.4.3
  br i1 %exitcond6343.not, label %B5142.endif, label %B4688.preheader

B5262:                                            ; preds = %B5262.preheader, %B5378
  %lsr.iv1726 = phi i64 [ 0, %B5262.preheader ], [ %lsr.iv.next1727, %B5378 ]
  %377 = shl i64 %lsr.iv1726, 3
  %scevgep1730 = getelementptr i8, ptr %scevgep1724, i64 %377
  %.6087 = load i64, ptr %scevgep1730, align 8
  %.6099 = getelementptr double, ptr %946, i64 %.6087
  %.6100 = load double, ptr %.6099, align 8
  %.6106 = fcmp olt double %.6100, 0.000000e+00
  br i1 %.6106, label %B5374, label %B5332

B5332:                                            ; preds = %B5262
  %.6116 = getelementptr i64, ptr %117, i64 %.6087
  %.6117 = load i64, ptr %.6116, align 8
  %.6118 = icmp eq i64 %.6117, 1
  br i1 %.6118, label %B5374, label %B5378

B5374:                                            ; preds = %B5332, %B5262
  br label %B5378

B5378:                                            ; preds = %B5374, %B5332
  %c.23.5 = phi double [ 0.000000e+00, %B5374 ], [ %.6100, %B5332 ]
  %378 = shl i64 %lsr.iv1726, 3
  %scevgep1728 = getelementptr i8, ptr %lsr.iv1720, i64 %378
  %scevgep1729 = getelementptr i8, ptr %scevgep1728, i64 -8
  %.6146 = load double, ptr %scevgep1728, align 8
  %.6153 = getelementptr i64, ptr %119, i64 %.6087
  %.6154 = load i64, ptr %.6153, align 8
  %.6156 = sitofp i64 %.6154 to double
  %.6157 = fmul double %c.23.5, %.6156
  %.6160 = fadd double %.6146, %.6157
  store double %.6160, ptr %scevgep1729, align 8
  %lsr.iv.next1727 = add i64 %lsr.iv1726, -1
  %379 = add i64 %943, %lsr.iv.next1727
  %.6041 = icmp sgt i64 %379, 1
  br i1 %.6041, label %B5262, label %B5486

B5486:                                            ; preds = %B5378, %B5184.endif
  %380 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  br i1 %380, label %B5498, label %B5570

B5498:                                            ; preds = %B5486
  %.6185 = mul i64 %.591454915497, %arg.n
  %.6187 = add i64 %.6185, %.466
  %.6190 = mul i64 %.591454915497, %.566
  %.6194 = add i64 %.6190, %.559
  store double 0.000000e+00, ptr %.6203, align 8
  %.6207 = call i32 @isocost_stack(ptr nonnull %.6203, ptr nonnull %excinfo.12, i64 %first_share.2.2.lcssa6413, i64 %first_rest.2.2.lcssa6414, i64 %quot.1.0, i64 %.6187, i64 0, i64 %.664, i64 %.595, i64 %.6194, ptr nonnull %arg.F, ptr %arg.I)
  %cond428 = icmp eq i32 %.6207, 0
  br i1 %cond428, label %B5570, label %B5498.if.if

B5570:                                            ; preds = %B5262.us, %B5498, %B5486
  %scevgep1721 = getelementptr i8, ptr %lsr.iv1720, i64 %201
  %exitcond6344.not = icmp eq i64 %arg.K, %.5921
  br i1 %exitcond6344.not, label %B5572.endif, label %B5184.endif

B5604:                                            ; preds = %B5604.preheader1677, %B5604
  %.632155045506 = phi i64 [ %.6328.3, %B5604 ], [ 0, %B5604.preheader1677 ]
  %381 = shl i64 %.632155045506, 3
  %sunkaddr2365 = mul i64 %.632155045506, 8
  %sunkaddr2366 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2365
  %.6355 = load double, ptr %sunkaddr2366, align 8
  %scevgep1745 = getelementptr i8, ptr %scevgep1739, i64 %381
  %scevgep1746 = getelementptr i8, ptr %scevgep1745, i64 -24
  store double %.6355, ptr %scevgep1746, align 8
  %382 = shl i64 %.632155045506, 3
  %sunkaddr2367 = mul i64 %.632155045506, 8
  %sunkaddr2368 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2367
  %sunkaddr2369 = getelementptr i8, ptr %sunkaddr2368, i64 8
  %.6355.1 = load double, ptr %sunkaddr2369, align 8
  %scevgep1743 = getelementptr i8, ptr %scevgep1739, i64 %382
  %scevgep1744 = getelementptr i8, ptr %scevgep1743, i64 -16
  store double %.6355.1, ptr %scevgep1744, align 8
  %383 = shl i64 %.632155045506, 3
  %sunkaddr2370 = mul i64 %.632155045506, 8
  %sunkaddr2371 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2370
  %sunkaddr2372 = getelementptr i8, ptr %sunkaddr2371, i64 16
  %.6355.2 = load double, ptr %sunkaddr2372, align 8
  %scevgep1741 = getelementptr i8, ptr %scevgep1739, i64 %383
  %scevgep1742 = getelementptr i8, ptr %scevgep1741, i64 -8
  store double %.6355.2, ptr %scevgep1742, align 8
  %.6328.3 = add i64 %.632155045506, 4
  %384 = shl i64 %.632155045506, 3
  %sunkaddr2373 = mul i64 %.632155045506, 8
  %sunkaddr2374 = getelementptr i8, ptr %arg.cap, i64 %sunkaddr2373
  %sunkaddr2375 = getelementptr i8, ptr %sunkaddr2374, i64 24
  %.6355.3 = load double, ptr %sunkaddr2375, align 8
  %scevgep1740 = getelementptr i8, ptr %scevgep1739, i64 %384
  store double %.6355.3, ptr %scevgep1740, align 8
  %niter1421.ncmp.3 = icmp eq i64 %unroll_iter1420, %.6328.3
  br i1 %niter1421.ncmp.3, label %B5636.loopexit.unr-lcssa, label %B5604

B5636.loopexit.unr-lcssa:                         ; preds = %B5604
  %385 = icmp eq i64 %xtraiter1416, 0
  br i1 %385, label %B5636, label %B5604.epil.preheader

B5604.epil.preheader:                             ; preds = %B5636.loopexit.unr-lcssa, %B5604.preheader
  %.632155045506.epil.init = phi i64 [ 0, %B5604.preheader ], [ %.6328.3, %B5636.loopexit.unr-lcssa ]
  %386 = shl i64 %.632155045506.epil.init, 3
  %scevgep1748 = getelementptr i8, ptr %scevgep1747, i64 %386
  %scevgep1750 = getelementptr i8, ptr %arg.cap, i64 %386
  br label %B5604.epil

B5604.epil:                                       ; preds = %B5604.epil, %B5604.epil.preheader
  %epil.iter1417 = phi i64 [ %epil.iter1417.next, %B5604.epil ], [ 0, %B5604.epil.preheader ]
  %387 = shl i64 %epil.iter1417, 3
  %scevgep1751 = getelementptr i8, ptr %scevgep1750, i64 %387
  %.6355.epil = load double, ptr %scevgep1751, align 8
  %388 = shl i64 %epil.iter1417, 3
  %scevgep1749 = getelementptr i8, ptr %scevgep1748, i64 %388
  store double %.6355.epil, ptr %scevgep1749, align 8
  %epil.iter1417.next = add i64 %epil.iter1417, 1
  %epil.iter1417.cmp.not = icmp eq i64 %xtraiter1416, %epil.iter1417.next
  br i1 %epil.iter1417.cmp.not, label %B5636, label %B5604.epil

B5636:                                            ; preds = %B5604.epil, %B5636.loopexit.unr-lcssa, %B5572.endif
  store double 0.000000e+00, ptr %.6368, align 8
  store double 1.000000e+03, ptr %.6372, align 8
  store double %arg.gmem, ptr %.6377, align 8
  store i64 0, ptr %.6401, align 8
  store i64 %arg.K, ptr %.6406, align 8
  %.m.3.24560 = tail call i64 @llvm.smax.i64(i64 %m.3.2.lcssa6412, i64 0)
  %invariant.gep5688 = getelementptr double, ptr %129, i64 %first_rest.2.2.lcssa6414
  %invariant.gep5754 = getelementptr double, ptr %129, i64 %first_share.2.2.lcssa6413
  br label %B5726

B5726.loopexit1164.unr-lcssa:                     ; preds = %B8328
  %389 = and i64 %arg.n, 3
  %390 = icmp eq i64 %389, 0
  br i1 %390, label %B5726, label %B8328.epil.preheader

B8328.epil.preheader:                             ; preds = %B5726.loopexit1164.unr-lcssa, %B8328.preheader
  %.893556925694.epil.init = phi i64 [ 0, %B8328.preheader ], [ %.8942.3, %B5726.loopexit1164.unr-lcssa ]
  %391 = shl i64 %.893556925694.epil.init, 3
  %scevgep1978 = getelementptr i8, ptr %arg.x, i64 %391
  %scevgep1981 = getelementptr i8, ptr %scevgep1980, i64 %391
  br label %B8328.epil

B8328.epil:                                       ; preds = %B8328.epil, %B8328.epil.preheader
  %epil.iter1487 = phi i64 [ %epil.iter1487.next, %B8328.epil ], [ 0, %B8328.epil.preheader ]
  %392 = shl i64 %epil.iter1487, 3
  %scevgep1982 = getelementptr i8, ptr %scevgep1981, i64 %392
  %.8973.epil = load i64, ptr %scevgep1982, align 8
  %393 = shl i64 %epil.iter1487, 3
  %scevgep1979 = getelementptr i8, ptr %scevgep1978, i64 %393
  store i64 %.8973.epil, ptr %scevgep1979, align 8
  %epil.iter1487.next = add i64 %epil.iter1487, 1
  %epil.iter1487.cmp.not = icmp eq i64 %xtraiter1428, %epil.iter1487.next
  br i1 %epil.iter1487.cmp.not, label %B5726, label %B8328.epil

B5726:                                            ; preds = %B5792, %B6518, %B12284, %B10418, %B5726.loopexit1164.unr-lcssa, %B8240, %B8546, %B10406, %B8274.endif, %B6270, %B8778, %B9284, %B8328.epil, %B8532.thread, %B8938.endif.endif, %B8900, %B8586, %B5636
  %best.6.2 = phi double [ %floor.2.2, %B5636 ], [ %best.3.3, %B5792 ], [ %best.5.7, %B10418 ], [ %best.3.3, %B6518 ], [ %.8829, %B8328.epil ], [ %.8829, %B8274.endif ], [ %best.5.7, %B8546 ], [ %best.5.7, %B12284 ], [ %best.3.3, %B6270 ], [ %best.5.7, %B9284 ], [ %best.3.3, %B8240 ], [ %.8829, %B5726.loopexit1164.unr-lcssa ], [ %best.5.7, %B10406 ], [ %best.5.7, %B8778 ], [ %best.5.7, %B8586 ], [ %best.5.7, %B8900 ], [ %best.5.7, %B8938.endif.endif ], [ %best.5.7, %B8532.thread ]
  %steps.7.2 = phi i64 [ 0, %B5636 ], [ %steps.6.3, %B5792 ], [ %.10216, %B10418 ], [ %steps.6.3, %B6518 ], [ %.7207, %B8328.epil ], [ %.7207, %B8274.endif ], [ %steps.9.7, %B8546 ], [ %steps.9.7, %B12284 ], [ %steps.6.3, %B6270 ], [ %steps.9.7, %B9284 ], [ %.7207, %B8240 ], [ %.7207, %B5726.loopexit1164.unr-lcssa ], [ %.10216, %B10406 ], [ %steps.9.7, %B8778 ], [ %steps.9.7, %B8586 ], [ %steps.9.7, %B8900 ], [ %steps.9.7, %B8938.endif.endif ], [ %steps.9.7, %B8532.thread ]
  %e.6.2 = phi i64 [ 0, %B5636 ], [ %.6592, %B5792 ], [ %.10223, %B10418 ], [ %.67174124.ph, %B6518 ], [ %e.5.3, %B8328.epil ], [ %e.5.3, %B8274.endif ], [ %e.5.3, %B8546 ], [ %e.5.3, %B12284 ], [ %.67174123, %B6270 ], [ %e.5.3, %B9284 ], [ %e.5.3, %B8240 ], [ %e.5.3, %B5726.loopexit1164.unr-lcssa ], [ %e.5.3, %B10406 ], [ %e.5.3, %B8778 ], [ %e.5.3, %B8586 ], [ %e.5.3, %B8900 ], [ %e.5.3, %B8938.endif.endif ], [ %e.5.3, %B8532.thread ]
  %at.16.2 = phi i64 [ 0, %B5636 ], [ %.6530, %B5792 ], [ %spec.select4465, %B10418 ], [ %.7111, %B6518 ], [ %at.15.3, %B8328.epil ], [ %at.15.3, %B8274.endif ], [ %first_rest.2.2.lcssa6414, %B8546 ], [ %.12749, %B12284 ], [ %.6530, %B6270 ], [ %at.15.3, %B9284 ], [ %at.15.3, %B8240 ], [ %at.15.3, %B5726.loopexit1164.unr-lcssa ], [ %first_rest.2.2.lcssa6414, %B10406 ], [ %at.15.3, %B8778 ], [ %at.15.3, %B8586 ], [ %first_rest.2.2.lcssa6414, %B8900 ], [ %at.15.3, %B8938.endif.endif ], [ %m.3.2.lcssa6412, %B8532.thread ]
  %eq.10.2 = phi i64 [ 0, %B5636 ], [ %eq.6.3, %B5792 ], [ 1, %B10418 ], [ %eq.12.4, %B6518 ], [ %eq.6.3, %B8328.epil ], [ %eq.6.3, %B8274.endif ], [ %eq.6.3, %B8546 ], [ %eq.13.4, %B12284 ], [ %.67124122, %B6270 ], [ %eq.6.3, %B9284 ], [ %eq.6.3, %B8240 ], [ %eq.6.3, %B5726.loopexit1164.unr-lcssa ], [ %eq.6.3, %B10406 ], [ %eq.6.3, %B8778 ], [ %eq.6.3, %B8586 ], [ %eq.6.3, %B8900 ], [ %eq.6.3, %B8938.endif.endif ], [ %eq.6.3, %B8532.thread ]
  %free.8.2 = phi i64 [ %arg.G, %B5636 ], [ %free.3.3, %B5792 ], [ %free.3.3, %B10418 ], [ %free.6.64119.ph, %B6518 ], [ %free.3.3, %B8328.epil ], [ %free.3.3, %B8274.endif ], [ %free.3.3, %B8546 ], [ %free.3.3, %B12284 ], [ %free.6.64120, %B6270 ], [ %free.3.3, %B9284 ], [ %free.3.3, %B8240 ], [ %free.3.3, %B5726.loopexit1164.unr-lcssa ], [ %free.3.3, %B10406 ], [ %free.3.3, %B8778 ], [ %free.3.3, %B8586 ], [ %free.3.3, %B8900 ], [ %free.3.3, %B8938.endif.endif ], [ %free.3.3, %B8532.thread ]
  %fresh.8.2 = phi i64 [ 0, %B5636 ], [ %fresh.4.3, %B5792 ], [ %spec.select4486, %B10418 ], [ %fresh.4.3, %B6518 ], [ 0, %B8328.epil ], [ 0, %B8274.endif ], [ 0, %B8546 ], [ 0, %B12284 ], [ %fresh.4.3, %B6270 ], [ 0, %B9284 ], [ 0, %B8240 ], [ 0, %B5726.loopexit1164.unr-lcssa ], [ 0, %B10406 ], [ 0, %B8778 ], [ 0, %B8586 ], [ 0, %B8900 ], [ 0, %B8938.endif.endif ], [ 0, %B8532.thread ]
  %394 = phi i1 [ false, %B5636 ], [ true, %B5792 ], [ false, %B10418 ], [ false, %B6518 ], [ true, %B8328.epil ], [ true, %B8274.endif ], [ true, %B8546 ], [ false, %B12284 ], [ true, %B6270 ], [ true, %B9284 ], [ true, %B8240 ], [ true, %B5726.loopexit1164.unr-lcssa ], [ true, %B10406 ], [ true, %B8778 ], [ true, %B8586 ], [ false, %B8900 ], [ true, %B8938.endif.endif ], [ true, %B8532.thread ]
  %hot.8.2 = phi i64 [ 0, %B5636 ], [ %hot.8.2, %B5792 ], [ %hot.8.2, %B10418 ], [ %hot.8.2, %B6518 ], [ %hot.8.2, %B8328.epil ], [ %hot.8.2, %B8274.endif ], [ %hot.8.2, %B8546 ], [ %hot.8.2, %B12284 ], [ %hot.8.2, %B6270 ], [ %lsr.iv.next1862, %B9284 ], [ %hot.8.2, %B8240 ], [ %hot.8.2, %B5726.loopexit1164.unr-lcssa ], [ %hot.8.2, %B10406 ], [ %lsr.iv.next1874, %B8778 ], [ %hot.8.2, %B8586 ], [ %hot.8.2, %B8900 ], [ %hot.8.2, %B8938.endif.endif ], [ %hot.8.2, %B8532.thread ]
  %moved.6.2 = phi i64 [ 1, %B5636 ], [ %moved.5.3, %B5792 ], [ 1, %B10418 ], [ %moved.5.3, %B6518 ], [ %moved.5.3, %B8328.epil ], [ %moved.5.3, %B8274.endif ], [ %moved.5.3, %B8546 ], [ 0, %B12284 ], [ %moved.5.3, %B6270 ], [ 0, %B9284 ], [ %moved.5.3, %B8240 ], [ %moved.5.3, %B5726.loopexit1164.unr-lcssa ], [ %moved.5.3, %B10406 ], [ 0, %B8778 ], [ %moved.5.3, %B8586 ], [ %moved.5.3, %B8900 ], [ %moved.5.3, %B8938.endif.endif ], [ %moved.5.3, %B8532.thread ]
  br label %B5728

B5728:                                            ; preds = %B13490, %B5726
  %at.15.3 = phi i64 [ %at.16.2, %B5726 ], [ %.13611, %B13490 ]
  %best.3.3 = phi double [ %best.6.2, %B5726 ], [ %best.4.6, %B13490 ]
  %steps.6.3 = phi i64 [ %steps.7.2, %B5726 ], [ %.12778, %B13490 ]
  %e.5.3 = phi i64 [ %e.6.2, %B5726 ], [ %.12832, %B13490 ]
  %eq.6.3 = phi i64 [ %eq.10.2, %B5726 ], [ %eq.7.4, %B13490 ]
  %free.3.3 = phi i64 [ %free.8.2, %B5726 ], [ %free.4.4, %B13490 ]
  %fresh.4.3 = phi i64 [ %fresh.8.2, %B5726 ], [ %fresh.5.4, %B13490 ]
  %back.7.3 = phi i1 [ %394, %B5726 ], [ false, %B13490 ]
  %moved.5.3 = phi i64 [ %moved.6.2, %B5726 ], [ 1, %B13490 ]
  br i1 %back.7.3, label %B5742, label %B6536

B5742:                                            ; preds = %B5728
  %.6488 = icmp eq i64 %e.5.3, 0
  br i1 %.6488, label %B13654, label %B5758

B5758:                                            ; preds = %B5742
  %.6529 = getelementptr i64, ptr %131, i64 %e.5.3
  %.6530 = load i64, ptr %.6529, align 8
  %.6535 = icmp slt i64 %.6530, 0
  br i1 %.6535, label %B5792, label %B5804

B5792:                                            ; preds = %B5758
  %.6592 = add i64 %e.5.3, -1
  br label %B5726

B5804:                                            ; preds = %B5758
  %.6605 = getelementptr i64, ptr %arg.I, i64 %.6530
  %.6606 = load i64, ptr %.6605, align 8
  %.6614 = getelementptr i64, ptr %132, i64 %e.5.3
  %.6615 = load i64, ptr %.6614, align 8
  %.6623 = getelementptr i64, ptr %121, i64 %.6606
  %.6624 = load i64, ptr %.6623, align 8
  %.6626 = sub i64 %.6624, %.6615
  store i64 %.6626, ptr %.6623, align 8
  %.6632 = getelementptr i64, ptr %arg.grp, i64 %.6606
  %.6633 = load i64, ptr %.6632, align 8
  %.6634 = icmp sgt i64 %.6633, -1
  br i1 %.6634, label %B5910, label %B5960

B5910:                                            ; preds = %B5804
  %.6643 = getelementptr i64, ptr %120, i64 %.6633
  %.6644 = load i64, ptr %.6643, align 8
  %.6646 = sub i64 %.6644, %.6615
  store i64 %.6646, ptr %.6643, align 8
  br label %B5960

B5960:                                            ; preds = %B5910, %B5804
  %.6655 = getelementptr i64, ptr %117, i64 %.6606
  %.6656 = load i64, ptr %.6655, align 8
  switch i64 %.6656, label %B6172.endif.sink.split [
    i64 0, label %B6096.thread6377
    i64 1, label %B6096
  ]

B6096.thread6377:                                 ; preds = %B5960
  %.6661 = getelementptr i64, ptr %arg.whole, i64 %.6606
  %.6662 = load i64, ptr %.6661, align 8
  %.6664 = mul i64 %.6662, %.6615
  %.6666 = add i64 %.6664, %free.3.3
  br label %B6172.endif.sink.split

B6096:                                            ; preds = %B5960
  %.6693 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.6694 = load i64, ptr %.6693, align 8
  %.6696 = mul i64 %.6694, %arg.n
  %395 = getelementptr i64, ptr %130, i64 %.6696
  %.6702 = getelementptr i64, ptr %395, i64 %.6530
  store i64 0, ptr %.6702, align 8
  %sunkaddr2376 = mul i64 %.6606, 8
  %sunkaddr2377 = getelementptr i8, ptr %117, i64 %sunkaddr2376
  %.6742.pr.pre = load i64, ptr %sunkaddr2377, align 8
  %396 = icmp eq i64 %.6742.pr.pre, 1
  %.6711 = getelementptr i64, ptr %133, i64 %e.5.3
  %.6712 = load i64, ptr %.6711, align 8
  %.6717 = add i64 %e.5.3, -1
  %.6724 = add i64 %.6615, -1
  br i1 %396, label %B6390, label %B6172.endif

B6222:                                            ; preds = %B6222.lr.ph, %B6380
  %lsr.iv1919 = phi ptr [ %invariant.gep5650, %B6222.lr.ph ], [ %scevgep1920, %B6380 ]
  %lsr.iv1917 = phi ptr [ %scevgep1916, %B6222.lr.ph ], [ %scevgep1918, %B6380 ]
  %.684156445646 = phi i64 [ 0, %B6222.lr.ph ], [ %.6848, %B6380 ]
  %.6848 = add i64 %.684156445646, 1
  %.6887 = load double, ptr %lsr.iv1919, align 8
  %.6893 = fcmp ult double %.6887, 0.000000e+00
  br i1 %.6893, label %B6380, label %B6270

B6270:                                            ; preds = %B6222
  %397 = shl i64 %.684156445646, 3
  %scevgep1914 = getelementptr i8, ptr %scevgep1913, i64 %397
  %.6904 = load double, ptr %scevgep1914, align 8
  %.6908 = fmul double %.6887, %.6907
  %.6911 = fadd double %.6908, %.6904
  %.6925 = load double, ptr %lsr.iv1917, align 8
  %.6926 = fadd double %.6911, %.6925
  %.6928 = fcmp ugt double %.6926, %best.3.3
  br i1 %.6928, label %B6380, label %B5726

B6380:                                            ; preds = %B6270, %B6222
  %scevgep1918 = getelementptr i8, ptr %lsr.iv1917, i64 %201
  %scevgep1920 = getelementptr i8, ptr %lsr.iv1919, i64 %151
  %exitcond6357.not = icmp eq i64 %.6752, %.6848
  br i1 %exitcond6357.not, label %B6390, label %B6222

B6390:                                            ; preds = %B6380, %B6172.endif, %B6096
  %.67244126.ph = phi i64 [ %.6724, %B6096 ], [ %.67244125, %B6172.endif ], [ %.67244125, %B6380 ]
  %.67174124.ph = phi i64 [ %.6717, %B6096 ], [ %.67174123, %B6172.endif ], [ %.67174123, %B6380 ]
  %.67124121.ph = phi i64 [ %.6712, %B6096 ], [ %.67124122, %B6172.endif ], [ %.67124122, %B6380 ]
  %free.6.64119.ph = phi i64 [ %free.3.3, %B6096 ], [ %free.6.64120, %B6172.endif ], [ %free.6.64120, %B6380 ]
  %.67424117.ph = phi i1 [ true, %B6096 ], [ false, %B6172.endif ], [ false, %B6380 ]
  %.7013 = icmp eq i64 %.67244126.ph, 0
  br i1 %.7013, label %B6406, label %B12298

B6406:                                            ; preds = %B6390
  %.7035 = icmp eq i64 %.67124121.ph, 1
  %or.cond4455 = select i1 %.67424117.ph, i1 %.7035, i1 false
  br i1 %or.cond4455, label %B6448, label %B6518

B6448:                                            ; preds = %B6406
  %.7046 = getelementptr i64, ptr %.6401, i64 %.67174124.ph
  %.7047 = load i64, ptr %.7046, align 8
  %.7048 = add i64 %.7047, -1
  %.7050 = mul i64 %.7048, %arg.n
  %398 = getelementptr i64, ptr %130, i64 %.7050
  %.7056 = getelementptr i64, ptr %398, i64 %.6530
  %.7057 = load i64, ptr %.7056, align 8
  %.7058 = icmp slt i64 %.7057, 1
  %spec.select4456 = zext i1 %.7058 to i64
  br label %B6518

B6518:                                            ; preds = %B6448, %B6406
  %eq.12.4 = phi i64 [ %.67124121.ph, %B6406 ], [ %spec.select4456, %B6448 ]
  %.7111 = add i64 %.6530, 1
  br label %B5726

B6536:                                            ; preds = %B5728
  %.7195 = icmp eq i64 %fresh.4.3, 1
  br i1 %.7195, label %B6550.endif, label %B8364

B6628:                                            ; preds = %B6628.preheader, %B6628
  %.730855115513 = phi i64 [ %.7315.1, %B6628 ], [ 0, %B6628.preheader ]
  %399 = shl i64 %.730855115513, 3
  %scevgep1755 = getelementptr i8, ptr %scevgep1753, i64 %399
  %scevgep1756 = getelementptr i8, ptr %scevgep1755, i64 -8
  %.7352 = load double, ptr %scevgep1756, align 8
  %.7354 = fcmp ogt double %.7352, 0.000000e+00
  %"$phi6708.1.2.9" = select i1 %.7354, double %.7352, double 1.000000e+00
  %400 = shl i64 %.730855115513, 3
  %scevgep1759 = getelementptr i8, ptr %scevgep1757, i64 %400
  %scevgep1760 = getelementptr i8, ptr %scevgep1759, i64 -8
  store double %"$phi6708.1.2.9", ptr %scevgep1760, align 8
  %.7315.1 = add i64 %.730855115513, 2
  %401 = shl i64 %.730855115513, 3
  %scevgep1754 = getelementptr i8, ptr %scevgep1753, i64 %401
  %.7352.1 = load double, ptr %scevgep1754, align 8
  %.7354.1 = fcmp ogt double %.7352.1, 0.000000e+00
  %"$phi6708.1.2.9.1" = select i1 %.7354.1, double %.7352.1, double 1.000000e+00
  %scevgep1758 = getelementptr i8, ptr %scevgep1757, i64 %401
  store double %"$phi6708.1.2.9.1", ptr %scevgep1758, align 8
  %niter1427.ncmp.1 = icmp eq i64 %unroll_iter1426, %.7315.1
  br i1 %niter1427.ncmp.1, label %B6724.endif.loopexit.unr-lcssa, label %B6628

B6756:                                            ; preds = %B6756.preheader1668, %B6756
  %.747555185520 = phi i64 [ %.7482.3, %B6756 ], [ 0, %B6756.preheader1668 ]
  %402 = shl i64 %.747555185520, 3
  %scevgep1767 = getelementptr i8, ptr %scevgep1761, i64 %402
  %scevgep1768 = getelementptr i8, ptr %scevgep1767, i64 -24
  store i64 0, ptr %scevgep1768, align 8
  %scevgep1775 = getelementptr i8, ptr %scevgep1769, i64 %402
  %scevgep1776 = getelementptr i8, ptr %scevgep1775, i64 -24
  store i64 0, ptr %scevgep1776, align 8
  %403 = shl i64 %.747555185520, 3
  %scevgep1765 = getelementptr i8, ptr %scevgep1761, i64 %403
  %scevgep1766 = getelementptr i8, ptr %scevgep1765, i64 -16
  store i64 0, ptr %scevgep1766, align 8
  %scevgep1773 = getelementptr i8, ptr %scevgep1769, i64 %403
  %scevgep1774 = getelementptr i8, ptr %scevgep1773, i64 -16
  store i64 0, ptr %scevgep1774, align 8
  %404 = shl i64 %.747555185520, 3
  %scevgep1763 = getelementptr i8, ptr %scevgep1761, i64 %404
  %scevgep1764 = getelementptr i8, ptr %scevgep1763, i64 -8
  store i64 0, ptr %scevgep1764, align 8
  %scevgep1771 = getelementptr i8, ptr %scevgep1769, i64 %404
  %scevgep1772 = getelementptr i8, ptr %scevgep1771, i64 -8
  store i64 0, ptr %scevgep1772, align 8
  %.7482.3 = add i64 %.747555185520, 4
  %405 = shl i64 %.747555185520, 3
  %scevgep1762 = getelementptr i8, ptr %scevgep1761, i64 %405
  store i64 0, ptr %scevgep1762, align 8
  %scevgep1770 = getelementptr i8, ptr %scevgep1769, i64 %405
  store i64 0, ptr %scevgep1770, align 8
  %niter1433.ncmp.3 = icmp eq i64 %unroll_iter1432, %.7482.3
  br i1 %niter1433.ncmp.3, label %B6792.loopexit.unr-lcssa, label %B6756

B6792.loopexit.unr-lcssa:                         ; preds = %B6756
  %406 = icmp eq i64 %xtraiter1428, 0
  br i1 %406, label %B6792, label %B6756.epil.preheader

B6756.epil.preheader:                             ; preds = %B6792.loopexit.unr-lcssa, %B6756.preheader
  %.747555185520.epil.init = phi i64 [ 0, %B6756.preheader ], [ %.7482.3, %B6792.loopexit.unr-lcssa ]
  %407 = shl i64 %.747555185520.epil.init, 3
  %scevgep1778 = getelementptr i8, ptr %scevgep1777, i64 %407
  %scevgep1781 = getelementptr i8, ptr %scevgep1780, i64 %407
  br label %B6756.epil

B6756.epil:                                       ; preds = %B6756.epil, %B6756.epil.preheader
  %epil.iter1429 = phi i64 [ %epil.iter1429.next, %B6756.epil ], [ 0, %B6756.epil.preheader ]
  %408 = shl i64 %epil.iter1429, 3
  %scevgep1782 = getelementptr i8, ptr %scevgep1781, i64 %408
  store i64 0, ptr %scevgep1782, align 8
  %409 = shl i64 %epil.iter1429, 3
  %scevgep1779 = getelementptr i8, ptr %scevgep1778, i64 %409
  store i64 0, ptr %scevgep1779, align 8
  %epil.iter1429.next = add i64 %epil.iter1429, 1
  %epil.iter1429.cmp.not = icmp eq i64 %xtraiter1428, %epil.iter1429.next
  br i1 %epil.iter1429.cmp.not, label %B6792, label %B6756.epil

B6792:                                            ; preds = %B6756.epil, %B6792.loopexit.unr-lcssa, %B6724.endif
  %410 = icmp sgt i64 %first_rest.2.2.lcssa6414, %first_share.2.2.lcssa6413
  br i1 %410, label %B6808, label %B6854.endif

B6808:                                            ; preds = %B6792
  %.7540 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.7541 = load i64, ptr %.7540, align 8
  %.7543 = icmp slt i64 %.7541, %free.3.3
  %411 = tail call i64 @llvm.smin.i64(i64 %at.15.3, i64 %first_share.2.2.lcssa6413)
  %spec.select4485 = select i1 %.7543, i64 %411, i64 %at.15.3
  br label %B6854.endif

B6888:                                            ; preds = %B6888.lr.ph, %B7304
  %.764055335547 = phi i64 [ %.7598, %B6888.lr.ph ], [ %.7650, %B7304 ]
  %.764755355546 = phi i64 [ %start.2.8, %B6888.lr.ph ], [ %.7654, %B7304 ]
  %.7650 = add i64 %.764055335547, -1
  %.7654 = add i64 %.764755355546, 1
  %.7682 = getelementptr i64, ptr %arg.I, i64 %.764755355546
  %.7683 = load i64, ptr %.7682, align 8
  %.7691 = getelementptr i64, ptr %119, i64 %.7683
  %.7692 = load i64, ptr %.7691, align 8
  %.7697 = getelementptr i64, ptr %121, i64 %.7683
  %.7698 = load i64, ptr %.7697, align 8
  %.7699 = sub i64 %.7692, %.7698
  %.7709 = getelementptr i64, ptr %arg.grp, i64 %.7683
  %.7710 = load i64, ptr %.7709, align 8
  %.7711 = icmp sgt i64 %.7710, -1
  br i1 %.7711, label %B6982, label %B7028

B6982:                                            ; preds = %B6888
  %.7725 = getelementptr i64, ptr %120, i64 %.7710
  %.7726 = load i64, ptr %.7725, align 8
  %.7727 = icmp sgt i64 %.7726, 0
  %spec.select4458 = select i1 %.7727, i64 0, i64 %.7699
  br label %B7028

B7028:                                            ; preds = %B6982, %B6888
  %q.18.9 = phi i64 [ %.7699, %B6888 ], [ %spec.select4458, %B6982 ]
  %.7742 = getelementptr i64, ptr %117, i64 %.7683
  %.7743 = load i64, ptr %.7742, align 8
  %.7744 = icmp eq i64 %.7743, 0
  br i1 %.7744, label %B7058, label %B7108.endif

B7058:                                            ; preds = %B7028
  %412 = icmp ne i64 %free.3.3, %const_mat2314
  %.7748 = getelementptr i64, ptr %arg.whole, i64 %.7683
  %.7749 = load i64, ptr %.7748, align 8
  %.7753 = icmp ne i64 %.7749, 0
  %.7765 = icmp ne i64 %.7749, -1
  %.7766.not = or i1 %412, %.7765
  %or.cond5767 = select i1 %.7753, i1 %.7766.not, i1 false
  br i1 %or.cond5767, label %B7058.else.if, label %B7058.endif

B7140:                                            ; preds = %B7140.preheader, %B7302.1
  %q.19.95529 = phi i64 [ %q.21.10.1, %B7302.1 ], [ %q.20.9, %B7140.preheader ]
  %.791955255527 = phi i64 [ %.7926.1, %B7302.1 ], [ 0, %B7140.preheader ]
  %413 = shl i64 %.791955255527, 3
  %scevgep1786 = getelementptr i8, ptr %scevgep1784, i64 %413
  %scevgep1787 = getelementptr i8, ptr %scevgep1786, i64 -8
  %.7967 = load double, ptr %scevgep1787, align 8
  %.7973 = fcmp ogt double %.7967, 0.000000e+00
  br i1 %.7973, label %B7188, label %B7302

B7188:                                            ; preds = %B7140
  %.7980 = sitofp i64 %q.19.95529 to double
  %.7981 = fmul double %.7967, %.7980
  %414 = shl i64 %.791955255527, 3
  %scevgep1791 = getelementptr i8, ptr %scevgep1789, i64 %414
  %scevgep1792 = getelementptr i8, ptr %scevgep1791, i64 -8
  %.7993 = load double, ptr %scevgep1792, align 8
  %.7994 = fcmp ogt double %.7981, %.7993
  br i1 %.7994, label %B7236.endif, label %B7302

B7302:                                            ; preds = %B7236.endif, %B7188, %B7140
  %q.21.10 = phi i64 [ %q.19.95529, %B7140 ], [ %q.19.95529, %B7188 ], [ %.5.i412, %B7236.endif ]
  %.7926.1 = add i64 %.791955255527, 2
  %415 = shl i64 %.791955255527, 3
  %scevgep1785 = getelementptr i8, ptr %scevgep1784, i64 %415
  %.7967.1 = load double, ptr %scevgep1785, align 8
  %.7973.1 = fcmp ogt double %.7967.1, 0.000000e+00
  br i1 %.7973.1, label %B7188.1, label %B7302.1

B7188.1:                                          ; preds = %B7302
  %.7980.1 = sitofp i64 %q.21.10 to double
  %.7981.1 = fmul double %.7967.1, %.7980.1
  %416 = shl i64 %.791955255527, 3
  %scevgep1790 = getelementptr i8, ptr %scevgep1789, i64 %416
  %.7993.1 = load double, ptr %scevgep1790, align 8
  %.7994.1 = fcmp ogt double %.7981.1, %.7993.1
  br i1 %.7994.1, label %B7236.endif.1, label %B7302.1

B7236.endif.1:                                    ; preds = %B7188.1
  %.8012.1 = fdiv double %.7993.1, %.7967.1
  %.5.i412.1 = fptosi double %.8012.1 to i64
  br label %B7302.1

B7302.1:                                          ; preds = %B7236.endif.1, %B7188.1, %B7302
  %q.21.10.1 = phi i64 [ %q.21.10, %B7302 ], [ %q.21.10, %B7188.1 ], [ %.5.i412.1, %B7236.endif.1 ]
  %niter1440.ncmp.1 = icmp eq i64 %unroll_iter1426, %.7926.1
  br i1 %niter1440.ncmp.1, label %B7304.loopexit.unr-lcssa, label %B7140

B7304.loopexit.unr-lcssa:                         ; preds = %B7302.1
  %417 = and i64 %arg.D, 1
  %418 = icmp eq i64 %417, 0
  br i1 %418, label %B7304, label %B7140.epil.preheader

B7140.epil.preheader:                             ; preds = %B7304.loopexit.unr-lcssa, %B7140.lr.ph
  %q.19.95529.epil.init = phi i64 [ %q.20.9, %B7140.lr.ph ], [ %q.21.10.1, %B7304.loopexit.unr-lcssa ]
  %.791955255527.epil.init = phi i64 [ 0, %B7140.lr.ph ], [ %.7926.1, %B7304.loopexit.unr-lcssa ]
  %.7966.epil = getelementptr double, ptr %985, i64 %.791955255527.epil.init
  %.7967.epil = load double, ptr %.7966.epil, align 8
  %.7973.epil = fcmp ogt double %.7967.epil, 0.000000e+00
  br i1 %.7973.epil, label %B7188.epil, label %B7304

B7188.epil:                                       ; preds = %B7140.epil.preheader
  %.7980.epil = sitofp i64 %q.19.95529.epil.init to double
  %.7981.epil = fmul double %.7967.epil, %.7980.epil
  %.7992.epil = getelementptr double, ptr %965, i64 %.791955255527.epil.init
  %.7993.epil = load double, ptr %.7992.epil, align 8
  %.7994.epil = fcmp ogt double %.7981.epil, %.7993.epil
  br i1 %.7994.epil, label %B7236.endif.epil, label %B7304

B7236.endif.epil:                                 ; preds = %B7188.epil
  %.8012.epil = fdiv double %.7993.epil, %.7967.epil
  %.5.i412.epil = fptosi double %.8012.epil to i64
  br label %B7304

B7304:                                            ; preds = %B7304.loopexit.unr-lcssa, %B7236.endif.epil, %B7188.epil, %B7140.epil.preheader, %B7108.endif
  %q.19.9.lcssa = phi i64 [ %q.20.9, %B7108.endif ], [ %q.21.10.1, %B7304.loopexit.unr-lcssa ], [ %q.19.95529.epil.init, %B7140.epil.preheader ], [ %q.19.95529.epil.init, %B7188.epil ], [ %.5.i412.epil, %B7236.endif.epil ]
  %419 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  %.8062 = icmp eq i64 %.7743, 1
  %or.cond4459 = and i1 %419, %.8062
  %. = select i1 %or.cond4459, ptr %125, ptr %576
  %.8086 = getelementptr i64, ptr %., i64 %.7683
  store i64 %q.19.9.lcssa, ptr %.8086, align 8
  %.7641 = icmp sgt i64 %.764055335547, 1
  br i1 %.7641, label %B6888, label %B7382

B7382:                                            ; preds = %B7304, %B6854.endif
  %420 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  br i1 %420, label %B7394.endif, label %B7560

B7560:                                            ; preds = %B7382
  %.8197 = mul i64 %.7218, %arg.D
  store double 0.000000e+00, ptr %.8210, align 8
  %.8214 = call i32 @isocost_relax(ptr nonnull %.8210, ptr nonnull %excinfo.17, i64 %.414, i64 %arg.D, i64 %.537, i64 %.543, i64 %.652, i64 %.525, i64 %.8197, ptr %arg.F, i64 %.580, ptr nonnull %arg.I, i64 %.682)
  %cond427 = icmp eq i32 %.8214, 0
  br i1 %cond427, label %B7622.endif, label %B7560.if.if

B7676:                                            ; preds = %B7676.preheader, %B7676
  %bound.8.85557 = phi double [ %.8382.3, %B7676 ], [ %.8240, %B7676.preheader ]
  %.833055535555 = phi i64 [ %.8337.3, %B7676 ], [ 0, %B7676.preheader ]
  %421 = shl i64 %.833055535555, 3
  %scevgep1800 = getelementptr i8, ptr %scevgep1794, i64 %421
  %scevgep1801 = getelementptr i8, ptr %scevgep1800, i64 -24
  %.8370 = load double, ptr %scevgep1801, align 8
  %scevgep1809 = getelementptr i8, ptr %scevgep1803, i64 %421
  %scevgep1810 = getelementptr i8, ptr %scevgep1809, i64 -24
  %.8379 = load double, ptr %scevgep1810, align 8
  %.8380 = fmul double %.8370, %.8379
  %.8382 = fadd double %bound.8.85557, %.8380
  %422 = shl i64 %.833055535555, 3
  %scevgep1798 = getelementptr i8, ptr %scevgep1794, i64 %422
  %scevgep1799 = getelementptr i8, ptr %scevgep1798, i64 -16
  %.8370.1 = load double, ptr %scevgep1799, align 8
  %scevgep1807 = getelementptr i8, ptr %scevgep1803, i64 %422
  %scevgep1808 = getelementptr i8, ptr %scevgep1807, i64 -16
  %.8379.1 = load double, ptr %scevgep1808, align 8
  %.8380.1 = fmul double %.8370.1, %.8379.1
  %.8382.1 = fadd double %.8382, %.8380.1
  %423 = shl i64 %.833055535555, 3
  %scevgep1796 = getelementptr i8, ptr %scevgep1794, i64 %423
  %scevgep1797 = getelementptr i8, ptr %scevgep1796, i64 -8
  %.8370.2 = load double, ptr %scevgep1797, align 8
  %scevgep1805 = getelementptr i8, ptr %scevgep1803, i64 %423
  %scevgep1806 = getelementptr i8, ptr %scevgep1805, i64 -8
  %.8379.2 = load double, ptr %scevgep1806, align 8
  %.8380.2 = fmul double %.8370.2, %.8379.2
  %.8382.2 = fadd double %.8382.1, %.8380.2
  %.8337.3 = add i64 %.833055535555, 4
  %424 = shl i64 %.833055535555, 3
  %scevgep1795 = getelementptr i8, ptr %scevgep1794, i64 %424
  %.8370.3 = load double, ptr %scevgep1795, align 8
  %scevgep1804 = getelementptr i8, ptr %scevgep1803, i64 %424
  %.8379.3 = load double, ptr %scevgep1804, align 8
  %.8380.3 = fmul double %.8370.3, %.8379.3
  %.8382.3 = fadd double %.8382.2, %.8380.3
  %niter1447.ncmp.3 = icmp eq i64 %unroll_iter1420, %.8337.3
  br i1 %niter1447.ncmp.3, label %B7756.endif.loopexit.unr-lcssa, label %B7676

B7932:                                            ; preds = %B7932.preheader, %B7932
  %c.24.95566 = phi double [ %.8688.3, %B7932 ], [ %.8546, %B7932.preheader ]
  %.863655625564 = phi i64 [ %.8643.3, %B7932 ], [ 0, %B7932.preheader ]
  %425 = shl i64 %.863655625564, 3
  %scevgep1823 = getelementptr i8, ptr %scevgep1817, i64 %425
  %scevgep1824 = getelementptr i8, ptr %scevgep1823, i64 -24
  %.8676 = load double, ptr %scevgep1824, align 8
  %scevgep1832 = getelementptr i8, ptr %scevgep1826, i64 %425
  %scevgep1833 = getelementptr i8, ptr %scevgep1832, i64 -24
  %.8685 = load double, ptr %scevgep1833, align 8
  %.8686 = fmul double %.8676, %.8685
  %.8688 = fsub double %c.24.95566, %.8686
  %426 = shl i64 %.863655625564, 3
  %scevgep1821 = getelementptr i8, ptr %scevgep1817, i64 %426
  %scevgep1822 = getelementptr i8, ptr %scevgep1821, i64 -16
  %.8676.1 = load double, ptr %scevgep1822, align 8
  %scevgep1830 = getelementptr i8, ptr %scevgep1826, i64 %426
  %scevgep1831 = getelementptr i8, ptr %scevgep1830, i64 -16
  %.8685.1 = load double, ptr %scevgep1831, align 8
  %.8686.1 = fmul double %.8676.1, %.8685.1
  %.8688.1 = fsub double %.8688, %.8686.1
  %427 = shl i64 %.863655625564, 3
  %scevgep1819 = getelementptr i8, ptr %scevgep1817, i64 %427
  %scevgep1820 = getelementptr i8, ptr %scevgep1819, i64 -8
  %.8676.2 = load double, ptr %scevgep1820, align 8
  %scevgep1828 = getelementptr i8, ptr %scevgep1826, i64 %427
  %scevgep1829 = getelementptr i8, ptr %scevgep1828, i64 -8
  %.8685.2 = load double, ptr %scevgep1829, align 8
  %.8686.2 = fmul double %.8676.2, %.8685.2
  %.8688.2 = fsub double %.8688.1, %.8686.2
  %.8643.3 = add i64 %.863655625564, 4
  %428 = shl i64 %.863655625564, 3
  %scevgep1818 = getelementptr i8, ptr %scevgep1817, i64 %428
  %.8676.3 = load double, ptr %scevgep1818, align 8
  %scevgep1827 = getelementptr i8, ptr %scevgep1826, i64 %428
  %.8685.3 = load double, ptr %scevgep1827, align 8
  %.8686.3 = fmul double %.8676.3, %.8685.3
  %.8688.3 = fsub double %.8688.2, %.8686.3
  %niter1454.ncmp.3 = icmp eq i64 %unroll_iter1420, %.8643.3
  br i1 %niter1454.ncmp.3, label %B8012.loopexit.unr-lcssa, label %B7932

B8012.loopexit.unr-lcssa:                         ; preds = %B7932
  %429 = and i64 %arg.D, 3
  %430 = icmp eq i64 %429, 0
  br i1 %430, label %B8012, label %B7932.epil.preheader

B7932.epil.preheader:                             ; preds = %B8012.loopexit.unr-lcssa, %B7932.lr.ph
  %c.24.95566.epil.init = phi double [ %.8546, %B7932.lr.ph ], [ %.8688.3, %B8012.loopexit.unr-lcssa ]
  %.863655625564.epil.init = phi i64 [ 0, %B7932.lr.ph ], [ %.8643.3, %B8012.loopexit.unr-lcssa ]
  %431 = mul i64 %273, %.8539
  %432 = shl i64 %.863655625564.epil.init, 3
  %433 = add i64 %431, %432
  %scevgep1835 = getelementptr i8, ptr %scevgep1834, i64 %433
  %scevgep1838 = getelementptr i8, ptr %scevgep1837, i64 %432
  br label %B7932.epil

B7932.epil:                                       ; preds = %B7932.epil, %B7932.epil.preheader
  %c.24.95566.epil = phi double [ %c.24.95566.epil.init, %B7932.epil.preheader ], [ %.8688.epil, %B7932.epil ]
  %epil.iter1449 = phi i64 [ 0, %B7932.epil.preheader ], [ %epil.iter1449.next, %B7932.epil ]
  %434 = shl i64 %epil.iter1449, 3
  %scevgep1839 = getelementptr i8, ptr %scevgep1838, i64 %434
  %.8676.epil = load double, ptr %scevgep1839, align 8
  %435 = shl i64 %epil.iter1449, 3
  %scevgep1836 = getelementptr i8, ptr %scevgep1835, i64 %435
  %.8685.epil = load double, ptr %scevgep1836, align 8
  %.8686.epil = fmul double %.8676.epil, %.8685.epil
  %.8688.epil = fsub double %c.24.95566.epil, %.8686.epil
  %epil.iter1449.next = add i64 %epil.iter1449, 1
  %epil.iter1449.cmp.not = icmp eq i64 %xtraiter1416, %epil.iter1449.next
  br i1 %epil.iter1449.cmp.not, label %B8012, label %B7932.epil

B8012:                                            ; preds = %B7932.epil, %B8012.loopexit.unr-lcssa, %B7860.endif
  %c.24.9.lcssa = phi double [ %.8546, %B7860.endif ], [ %.8688.3, %B8012.loopexit.unr-lcssa ], [ %.8688.epil, %B7932.epil ]
  %.8705 = getelementptr double, ptr %1002, i64 %.8539
  store double %c.24.9.lcssa, ptr %.8705, align 8
  %gep6831 = getelementptr double, ptr %invariant.gep6830, i64 %.849955715577
  %.8717 = getelementptr i8, ptr %gep6831, i64 8
  %.8718 = load double, ptr %.8717, align 8
  %.8721 = fcmp ogt double %c.24.9.lcssa, 0.000000e+00
  br i1 %.8721, label %B8096, label %B8126

B8096:                                            ; preds = %B8012
  %.8732 = getelementptr i64, ptr %576, i64 %.8539
  %.8733 = load i64, ptr %.8732, align 8
  %.8735 = sitofp i64 %.8733 to double
  %.8736 = fmul double %c.24.9.lcssa, %.8735
  br label %B8126

B8126:                                            ; preds = %B8012, %B8096
  %"$phi8126.2.2.9" = phi double [ %.8736, %B8096 ], [ 0.000000e+00, %B8012 ]
  %.8752 = fadd double %.8718, %"$phi8126.2.2.9"
  %sunkaddr2378 = mul i64 %.849955715577, 8
  %sunkaddr2379 = getelementptr inbounds i8, ptr %invariant.gep6830, i64 %sunkaddr2378
  store double %.8752, ptr %sunkaddr2379, align 8
  %.8493 = icmp sgt i64 %.849255705578, 1
  br i1 %.8493, label %B7860.endif, label %B8164

B8164:                                            ; preds = %B8126, %B7756.endif
  %.8782 = add i64 %.7218, 1
  %sunkaddr2380 = mul i64 %e.5.3, 8
  %sunkaddr2381 = getelementptr i8, ptr %.6406, i64 %sunkaddr2380
  store i64 %.8782, ptr %sunkaddr2381, align 8
  %436 = getelementptr double, ptr %arg.F, i64 %.8406
  %.8802 = getelementptr double, ptr %436, i64 %start.2.8
  %.8803 = load double, ptr %.8802, align 8
  %.8805 = fadd double %bound.8.8.lcssa, %.8803
  %.8809 = fcmp ugt double %.8805, %best.3.3
  br i1 %.8809, label %B8364, label %B8240

B8240:                                            ; preds = %B8164
  %.8239.le = getelementptr double, ptr %.6368, i64 %e.5.3
  %.8829 = load double, ptr %.8239.le, align 8
  %.8831 = fcmp ogt double %.8829, %best.3.3
  br i1 %.8831, label %B8274.endif, label %B5726

B8328:                                            ; preds = %B8328.preheader1671, %B8328
  %.893556925694 = phi i64 [ %.8942.3, %B8328 ], [ 0, %B8328.preheader1671 ]
  %437 = shl i64 %.893556925694, 3
  %scevgep1968 = getelementptr i8, ptr %scevgep1962, i64 %437
  %scevgep1969 = getelementptr i8, ptr %scevgep1968, i64 -24
  %.8973 = load i64, ptr %scevgep1969, align 8
  %sunkaddr2382 = mul i64 %.893556925694, 8
  %sunkaddr2383 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2382
  store i64 %.8973, ptr %sunkaddr2383, align 8
  %438 = shl i64 %.893556925694, 3
  %scevgep1966 = getelementptr i8, ptr %scevgep1962, i64 %438
  %scevgep1967 = getelementptr i8, ptr %scevgep1966, i64 -16
  %.8973.1 = load i64, ptr %scevgep1967, align 8
  %sunkaddr2384 = mul i64 %.893556925694, 8
  %sunkaddr2385 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2384
  %sunkaddr2386 = getelementptr i8, ptr %sunkaddr2385, i64 8
  store i64 %.8973.1, ptr %sunkaddr2386, align 8
  %439 = shl i64 %.893556925694, 3
  %scevgep1964 = getelementptr i8, ptr %scevgep1962, i64 %439
  %scevgep1965 = getelementptr i8, ptr %scevgep1964, i64 -8
  %.8973.2 = load i64, ptr %scevgep1965, align 8
  %sunkaddr2387 = mul i64 %.893556925694, 8
  %sunkaddr2388 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2387
  %sunkaddr2389 = getelementptr i8, ptr %sunkaddr2388, i64 16
  store i64 %.8973.2, ptr %sunkaddr2389, align 8
  %.8942.3 = add i64 %.893556925694, 4
  %440 = shl i64 %.893556925694, 3
  %scevgep1963 = getelementptr i8, ptr %scevgep1962, i64 %440
  %.8973.3 = load i64, ptr %scevgep1963, align 8
  %sunkaddr2390 = mul i64 %.893556925694, 8
  %sunkaddr2391 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2390
  %sunkaddr2392 = getelementptr i8, ptr %sunkaddr2391, i64 24
  store i64 %.8973.3, ptr %sunkaddr2392, align 8
  %niter1491.ncmp.3 = icmp eq i64 %unroll_iter1432, %.8942.3
  br i1 %niter1491.ncmp.3, label %B5726.loopexit1164.unr-lcssa, label %B8328

B8364:                                            ; preds = %B8164, %B6536
  %steps.9.7 = phi i64 [ %.7207, %B8164 ], [ %steps.6.3, %B6536 ]
  %441 = icmp slt i64 %arg.n, 1
  %.9049 = getelementptr double, ptr %.6368, i64 %e.5.3
  %.9050 = load double, ptr %.9049, align 8
  %.9052 = fcmp ule double %.9050, %best.3.3
  %brmerge = or i1 %441, %.9052
  %best.3.3.mux = select i1 %.9052, double %best.3.3, double %.9050
  br i1 %brmerge, label %B8480, label %B8448.preheader

B8448.preheader:                                  ; preds = %B8364
  %442 = icmp ult i64 %135, 3
  br i1 %442, label %B8448.epil.preheader, label %B8448.preheader1667

B8448.preheader1667:                              ; preds = %B8448.preheader
  br label %B8448

B8448:                                            ; preds = %B8448.preheader1667, %B8448
  %.915655845586 = phi i64 [ %.9163.3, %B8448 ], [ 0, %B8448.preheader1667 ]
  %443 = shl i64 %.915655845586, 3
  %scevgep1846 = getelementptr i8, ptr %scevgep1840, i64 %443
  %scevgep1847 = getelementptr i8, ptr %scevgep1846, i64 -24
  %.9194 = load i64, ptr %scevgep1847, align 8
  %sunkaddr2393 = mul i64 %.915655845586, 8
  %sunkaddr2394 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2393
  store i64 %.9194, ptr %sunkaddr2394, align 8
  %444 = shl i64 %.915655845586, 3
  %scevgep1844 = getelementptr i8, ptr %scevgep1840, i64 %444
  %scevgep1845 = getelementptr i8, ptr %scevgep1844, i64 -16
  %.9194.1 = load i64, ptr %scevgep1845, align 8
  %sunkaddr2395 = mul i64 %.915655845586, 8
  %sunkaddr2396 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2395
  %sunkaddr2397 = getelementptr i8, ptr %sunkaddr2396, i64 8
  store i64 %.9194.1, ptr %sunkaddr2397, align 8
  %445 = shl i64 %.915655845586, 3
  %scevgep1842 = getelementptr i8, ptr %scevgep1840, i64 %445
  %scevgep1843 = getelementptr i8, ptr %scevgep1842, i64 -8
  %.9194.2 = load i64, ptr %scevgep1843, align 8
  %sunkaddr2398 = mul i64 %.915655845586, 8
  %sunkaddr2399 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2398
  %sunkaddr2400 = getelementptr i8, ptr %sunkaddr2399, i64 16
  store i64 %.9194.2, ptr %sunkaddr2400, align 8
  %.9163.3 = add i64 %.915655845586, 4
  %446 = shl i64 %.915655845586, 3
  %scevgep1841 = getelementptr i8, ptr %scevgep1840, i64 %446
  %.9194.3 = load i64, ptr %scevgep1841, align 8
  %sunkaddr2401 = mul i64 %.915655845586, 8
  %sunkaddr2402 = getelementptr i8, ptr %arg.x, i64 %sunkaddr2401
  %sunkaddr2403 = getelementptr i8, ptr %sunkaddr2402, i64 24
  store i64 %.9194.3, ptr %sunkaddr2403, align 8
  %niter1460.ncmp.3 = icmp eq i64 %unroll_iter1432, %.9163.3
  br i1 %niter1460.ncmp.3, label %B8480.loopexit.unr-lcssa, label %B8448

B8480.loopexit.unr-lcssa:                         ; preds = %B8448
  %447 = and i64 %arg.n, 3
  %448 = icmp eq i64 %447, 0
  br i1 %448, label %B8480, label %B8448.epil.preheader

B8448.epil.preheader:                             ; preds = %B8480.loopexit.unr-lcssa, %B8448.preheader
  %.915655845586.epil.init = phi i64 [ 0, %B8448.preheader ], [ %.9163.3, %B8480.loopexit.unr-lcssa ]
  %449 = shl i64 %.915655845586.epil.init, 3
  %scevgep1856 = getelementptr i8, ptr %arg.x, i64 %449
  %scevgep1859 = getelementptr i8, ptr %scevgep1858, i64 %449
  br label %B8448.epil

B8448.epil:                                       ; preds = %B8448.epil, %B8448.epil.preheader
  %epil.iter1456 = phi i64 [ %epil.iter1456.next, %B8448.epil ], [ 0, %B8448.epil.preheader ]
  %450 = shl i64 %epil.iter1456, 3
  %scevgep1860 = getelementptr i8, ptr %scevgep1859, i64 %450
  %.9194.epil = load i64, ptr %scevgep1860, align 8
  %451 = shl i64 %epil.iter1456, 3
  %scevgep1857 = getelementptr i8, ptr %scevgep1856, i64 %451
  store i64 %.9194.epil, ptr %scevgep1857, align 8
  %epil.iter1456.next = add i64 %epil.iter1456, 1
  %epil.iter1456.cmp.not = icmp eq i64 %xtraiter1428, %epil.iter1456.next
  br i1 %epil.iter1456.cmp.not, label %B8480, label %B8448.epil

B8480:                                            ; preds = %B8448.epil, %B8480.loopexit.unr-lcssa, %B8364
  %best.5.7 = phi double [ %best.3.3.mux, %B8364 ], [ %.9050, %B8480.loopexit.unr-lcssa ], [ %.9050, %B8448.epil ]
  %452 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  %.9213 = icmp eq i64 %at.15.3, %first_rest.2.2.lcssa6414
  %or.cond4460 = select i1 %452, i1 %.9213, i1 false
  br i1 %or.cond4460, label %B8532, label %B8532.thread

B8532:                                            ; preds = %B8480
  %453 = icmp eq i64 %first_rest.2.2.lcssa6414, %m.3.2.lcssa6412
  %.9221 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.9222 = load i64, ptr %.9221, align 8
  br i1 %453, label %B8546, label %B8558

B8532.thread:                                     ; preds = %B8480
  %.92366385 = icmp eq i64 %at.15.3, %m.3.2.lcssa6412
  br i1 %.92366385, label %B5726, label %B8562

B8546:                                            ; preds = %B8532
  %454 = icmp slt i64 %.9222, %free.3.3
  br i1 %454, label %B9484, label %B5726

B8558:                                            ; preds = %B8532
  %455 = icmp slt i64 %.9222, %free.3.3
  br i1 %455, label %B9484, label %B8562

B8562:                                            ; preds = %B8532.thread, %B8558
  %.9296 = icmp slt i64 %at.15.3, %first_share.2.2.lcssa6413
  %.9300 = icmp sge i64 %at.15.3, %first_rest.2.2.lcssa6414
  %or.cond4461 = select i1 %.9296, i1 true, i1 %.9300
  br i1 %or.cond4461, label %B8586, label %B8900

B8586:                                            ; preds = %B8562
  %.9306 = getelementptr i64, ptr %.6406, i64 %e.5.3
  %.9307 = load i64, ptr %.9306, align 8
  %.9309 = icmp slt i64 %hot.8.2, %.9307
  %spec.select4462 = select i1 %.9309, i64 %hot.8.2, i64 0
  %.9332 = mul i64 %e.5.3, %.460
  %gep6838 = getelementptr double, ptr %127, i64 %.9332
  %.9337 = getelementptr double, ptr %gep6838, i64 %spec.select4462
  %.9338 = load double, ptr %.9337, align 8
  %.9341 = mul i64 %spec.select4462, %.481
  %456 = getelementptr double, ptr %129, i64 %.9341
  %.9347 = getelementptr double, ptr %456, i64 %at.15.3
  %.9348 = load double, ptr %.9347, align 8
  %.9349 = fadd double %.9338, %.9348
  %.9351 = fcmp ugt double %.9349, %best.5.7
  br i1 %.9351, label %B8712, label %B5726

B8712:                                            ; preds = %B8586
  %.9371 = icmp eq i64 %moved.5.3, 1
  br i1 %.9371, label %B8724.endif, label %B10614.endif

B8776:                                            ; preds = %B8778, %B8724.endif
  %lsr.iv1877 = phi ptr [ %scevgep1878, %B8778 ], [ %invariant.gep5600, %B8724.endif ]
  %lsr.iv1873 = phi i64 [ %lsr.iv.next1874, %B8778 ], [ -1, %B8724.endif ]
  %457 = add i64 %1010, %lsr.iv1873
  %exitcond6353.not = icmp eq i64 %457, -1
  br i1 %exitcond6353.not, label %B10614.endif, label %B8778

B8778:                                            ; preds = %B8776
  %458 = shl i64 %lsr.iv1873, 3
  %scevgep1875 = getelementptr i8, ptr %gep6838, i64 %458
  %scevgep1876 = getelementptr i8, ptr %scevgep1875, i64 8
  %.9534 = load double, ptr %scevgep1876, align 8
  %.9545 = load double, ptr %lsr.iv1877, align 8
  %.9546 = fadd double %.9534, %.9545
  %.9548 = fcmp ugt double %.9546, %best.5.7
  %lsr.iv.next1874 = add i64 %lsr.iv1873, 1
  %scevgep1878 = getelementptr i8, ptr %lsr.iv1877, i64 %201
  br i1 %.9548, label %B8776, label %B5726

B8900:                                            ; preds = %B8562
  %.9669 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.9670 = load i64, ptr %.9669, align 8
  %.9672.not = icmp slt i64 %.9670, %free.3.3
  br i1 %.9672.not, label %B8938.endif, label %B5726

B9218:                                            ; preds = %B8938.endif.endif
  %.9897 = icmp eq i64 %moved.5.3, 1
  br i1 %.9897, label %B9230.endif, label %B10614.endif

B9282:                                            ; preds = %B9284, %B9230.endif
  %lsr.iv1871 = phi ptr [ %scevgep1872, %B9284 ], [ %invariant.gep5688, %B9230.endif ]
  %lsr.iv1869 = phi ptr [ %scevgep1870, %B9284 ], [ %scevgep1868, %B9230.endif ]
  %lsr.iv1865 = phi ptr [ %scevgep1866, %B9284 ], [ %invariant.gep5421, %B9230.endif ]
  %lsr.iv1861 = phi i64 [ %lsr.iv.next1862, %B9284 ], [ -1, %B9230.endif ]
  %459 = add i64 %1031, %lsr.iv1861
  %exitcond6352.not = icmp eq i64 %459, -1
  br i1 %exitcond6352.not, label %B10614.endif, label %B9284

B9284:                                            ; preds = %B9282
  %460 = shl i64 %lsr.iv1861, 3
  %scevgep1863 = getelementptr i8, ptr %gep6836, i64 %460
  %scevgep1864 = getelementptr i8, ptr %scevgep1863, i64 8
  %.10060 = load double, ptr %scevgep1864, align 8
  %.10070 = load double, ptr %lsr.iv1865, align 8
  %.10071 = fmul double %.10070, 1.000000e+03
  %.10072 = fsub double %.10060, %.10071
  %.10082 = load double, ptr %lsr.iv1869, align 8
  %.10083 = fadd double %.10082, %.10072
  %.10094 = load double, ptr %lsr.iv1871, align 8
  %.10095 = fadd double %.10094, %.10083
  %.10097 = fcmp ugt double %.10095, %best.5.7
  %lsr.iv.next1862 = add i64 %lsr.iv1861, 1
  %scevgep1866 = getelementptr i8, ptr %lsr.iv1865, i64 %189
  %scevgep1870 = getelementptr i8, ptr %lsr.iv1869, i64 %287
  %scevgep1872 = getelementptr i8, ptr %lsr.iv1871, i64 %201
  br i1 %.10097, label %B9282, label %B5726

B9484:                                            ; preds = %B8558, %B8546
  %461 = icmp slt i64 %arg.D, 1
  %.10216 = add i64 %steps.9.7, 1
  %.10223 = add i64 %e.5.3, 1
  %.10233 = add i64 %.9222, 1
  br i1 %461, label %B9774.endif, label %B9584.lr.ph

B9584.lr.ph:                                      ; preds = %B9484
  %.10377 = mul i64 %e.5.3, %arg.D
  %462 = getelementptr double, ptr %123, i64 %.10377
  %.10387 = mul i64 %.10223, %arg.D
  %463 = getelementptr double, ptr %123, i64 %.10387
  %.10421 = sub i64 %free.3.3, %.10233
  %.10422 = sitofp i64 %.10421 to double
  br label %B9584

B9584:                                            ; preds = %B9584.lr.ph, %B9772
  %.1034056995701 = phi i64 [ 0, %B9584.lr.ph ], [ %.10347, %B9772 ]
  %.10347 = add i64 %.1034056995701, 1
  %464 = shl i64 %.1034056995701, 3
  %scevgep1985 = getelementptr i8, ptr %462, i64 %464
  %.10384 = load double, ptr %scevgep1985, align 8
  %465 = shl i64 %.1034056995701, 3
  %scevgep1984 = getelementptr i8, ptr %463, i64 %465
  store double %.10384, ptr %scevgep1984, align 8
  %.10397.not = icmp slt i64 %.1034056995701, %.63
  br i1 %.10397.not, label %B9772, label %B9656.endif.endif

B9772:                                            ; preds = %B9656.endif.endif, %B9584
  %exitcond6362.not = icmp eq i64 %arg.D, %.10347
  br i1 %exitcond6362.not, label %B9774.endif, label %B9584

B9862:                                            ; preds = %B9862.preheader, %B10010
  %lsr.iv2009 = phi ptr [ %arg.F, %B9862.preheader ], [ %scevgep2010, %B10010 ]
  %lsr.iv1987 = phi ptr [ %scevgep1986, %B9862.preheader ], [ %scevgep1988, %B10010 ]
  %dead.11.55744 = phi i1 [ %dead.12.6, %B10010 ], [ false, %B9862.preheader ]
  %.1057857245742 = phi i64 [ %.10585, %B10010 ], [ 0, %B9862.preheader ]
  %466 = icmp slt i64 %arg.D, 1
  %.10585 = add i64 %.1057857245742, 1
  %sunkaddr2404 = mul i64 %e.5.3, 8
  %sunkaddr2405 = getelementptr i8, ptr %.6368, i64 %sunkaddr2404
  %sunkaddr2406 = getelementptr i8, ptr %sunkaddr2405, i64 8
  %.10621 = load double, ptr %sunkaddr2406, align 8
  br i1 %466, label %B10010, label %B9930.lr.ph

B9930:                                            ; preds = %B9930.preheader, %B9930
  %c.25.65710 = phi double [ %.10763.3, %B9930 ], [ %.10621, %B9930.preheader ]
  %.1071157065708 = phi i64 [ %.10718.3, %B9930 ], [ 0, %B9930.preheader ]
  %467 = shl i64 %.1071157065708, 3
  %scevgep1994 = getelementptr i8, ptr %lsr.iv1987, i64 %467
  %scevgep1995 = getelementptr i8, ptr %scevgep1994, i64 -24
  %.10751 = load double, ptr %scevgep1995, align 8
  %scevgep2003 = getelementptr i8, ptr %scevgep1997, i64 %467
  %scevgep2004 = getelementptr i8, ptr %scevgep2003, i64 -24
  %.10760 = load double, ptr %scevgep2004, align 8
  %.10761 = fmul double %.10751, %.10760
  %.10763 = fadd double %c.25.65710, %.10761
  %468 = shl i64 %.1071157065708, 3
  %scevgep1992 = getelementptr i8, ptr %lsr.iv1987, i64 %468
  %scevgep1993 = getelementptr i8, ptr %scevgep1992, i64 -16
  %.10751.1 = load double, ptr %scevgep1993, align 8
  %scevgep2001 = getelementptr i8, ptr %scevgep1997, i64 %468
  %scevgep2002 = getelementptr i8, ptr %scevgep2001, i64 -16
  %.10760.1 = load double, ptr %scevgep2002, align 8
  %.10761.1 = fmul double %.10751.1, %.10760.1
  %.10763.1 = fadd double %.10763, %.10761.1
  %469 = shl i64 %.1071157065708, 3
  %scevgep1990 = getelementptr i8, ptr %lsr.iv1987, i64 %469
  %scevgep1991 = getelementptr i8, ptr %scevgep1990, i64 -8
  %.10751.2 = load double, ptr %scevgep1991, align 8
  %scevgep1999 = getelementptr i8, ptr %scevgep1997, i64 %469
  %scevgep2000 = getelementptr i8, ptr %scevgep1999, i64 -8
  %.10760.2 = load double, ptr %scevgep2000, align 8
  %.10761.2 = fmul double %.10751.2, %.10760.2
  %.10763.2 = fadd double %.10763.1, %.10761.2
  %.10718.3 = add i64 %.1071157065708, 4
  %470 = shl i64 %.1071157065708, 3
  %scevgep1989 = getelementptr i8, ptr %lsr.iv1987, i64 %470
  %.10751.3 = load double, ptr %scevgep1989, align 8
  %scevgep1998 = getelementptr i8, ptr %scevgep1997, i64 %470
  %.10760.3 = load double, ptr %scevgep1998, align 8
  %.10761.3 = fmul double %.10751.3, %.10760.3
  %.10763.3 = fadd double %.10763.2, %.10761.3
  %niter1498.ncmp.3 = icmp eq i64 %unroll_iter1420, %.10718.3
  br i1 %niter1498.ncmp.3, label %B10010.loopexit.unr-lcssa, label %B9930

B10010.loopexit.unr-lcssa:                        ; preds = %B9930
  %471 = and i64 %arg.D, 3
  %472 = icmp eq i64 %471, 0
  br i1 %472, label %B10010, label %B9930.epil.preheader

B9930.epil.preheader:                             ; preds = %B10010.loopexit.unr-lcssa, %B9930.lr.ph
  %c.25.65710.epil.init = phi double [ %.10621, %B9930.lr.ph ], [ %.10763.3, %B10010.loopexit.unr-lcssa ]
  %.1071157065708.epil.init = phi i64 [ 0, %B9930.lr.ph ], [ %.10718.3, %B10010.loopexit.unr-lcssa ]
  %473 = shl i64 %.1071157065708.epil.init, 3
  %scevgep2007 = getelementptr i8, ptr %scevgep2006, i64 %473
  %scevgep2011 = getelementptr i8, ptr %lsr.iv2009, i64 %473
  br label %B9930.epil

B9930.epil:                                       ; preds = %B9930.epil, %B9930.epil.preheader
  %c.25.65710.epil = phi double [ %c.25.65710.epil.init, %B9930.epil.preheader ], [ %.10763.epil, %B9930.epil ]
  %epil.iter1493 = phi i64 [ 0, %B9930.epil.preheader ], [ %epil.iter1493.next, %B9930.epil ]
  %474 = shl i64 %epil.iter1493, 3
  %scevgep2012 = getelementptr i8, ptr %scevgep2011, i64 %474
  %.10751.epil = load double, ptr %scevgep2012, align 8
  %475 = shl i64 %epil.iter1493, 3
  %scevgep2008 = getelementptr i8, ptr %scevgep2007, i64 %475
  %.10760.epil = load double, ptr %scevgep2008, align 8
  %.10761.epil = fmul double %.10751.epil, %.10760.epil
  %.10763.epil = fadd double %c.25.65710.epil, %.10761.epil
  %epil.iter1493.next = add i64 %epil.iter1493, 1
  %epil.iter1493.cmp.not = icmp eq i64 %xtraiter1416, %epil.iter1493.next
  br i1 %epil.iter1493.cmp.not, label %B10010, label %B9930.epil

B10010:                                           ; preds = %B9930.epil, %B10010.loopexit.unr-lcssa, %B9862
  %c.25.6.lcssa = phi double [ %.10621, %B9862 ], [ %.10763.3, %B10010.loopexit.unr-lcssa ], [ %.10763.epil, %B9930.epil ]
  %.10780 = getelementptr double, ptr %1035, i64 %.1057857245742
  store double %c.25.6.lcssa, ptr %.10780, align 8
  %.10785 = mul i64 %.1057857245742, %.481
  %gep5753 = getelementptr double, ptr %invariant.gep5688, i64 %.10785
  %.10794 = load double, ptr %gep5753, align 8
  %.10796 = fadd double %c.25.6.lcssa, %.10794
  %.11012 = fcmp ole double %.10796, %best.5.7
  %dead.12.6 = select i1 %.11012, i1 true, i1 %dead.11.55744
  %scevgep1988 = getelementptr i8, ptr %lsr.iv1987, i64 %189
  %scevgep2010 = getelementptr i8, ptr %lsr.iv2009, i64 %189
  %exitcond6364.not = icmp eq i64 %.10585, %.10492
  br i1 %exitcond6364.not, label %B10362, label %B9862

B10362:                                           ; preds = %B10010, %B10270.us
  %dead.11.5.lcssa = phi i1 [ %dead.12.6.us, %B10270.us ], [ %dead.12.6, %B10010 ]
  %.11031 = icmp sge i64 %steps.9.7, %limit.2.0
  %.11036 = icmp sge i64 %.10223, %.451
  %or.cond4464 = select i1 %.11031, i1 true, i1 %.11036
  br i1 %or.cond4464, label %B13654.thread, label %B10406

B10362.thread:                                    ; preds = %B9774.endif
  %.110316391 = icmp sge i64 %steps.9.7, %limit.2.0
  %.110366392 = icmp sge i64 %.10223, %.451
  %or.cond44646393 = select i1 %.110316391, i1 true, i1 %.110366392
  br i1 %or.cond44646393, label %B13654.thread, label %B10418

B10406:                                           ; preds = %B10362
  br i1 %dead.11.5.lcssa, label %B5726, label %B10418

B10418:                                           ; preds = %B10362.thread, %B10406
  %476 = icmp sgt i64 %free.3.3, %.10233
  %sunkaddr2407 = mul i64 %e.5.3, 8
  %sunkaddr2408 = getelementptr i8, ptr %131, i64 %sunkaddr2407
  %sunkaddr2409 = getelementptr i8, ptr %sunkaddr2408, i64 8
  store i64 -1, ptr %sunkaddr2409, align 8
  %sunkaddr2410 = mul i64 %e.5.3, 8
  %sunkaddr2411 = getelementptr i8, ptr %.6401, i64 %sunkaddr2410
  %sunkaddr2412 = getelementptr i8, ptr %sunkaddr2411, i64 8
  store i64 %.10233, ptr %sunkaddr2412, align 8
  %sunkaddr2413 = mul i64 %e.5.3, 8
  %sunkaddr2414 = getelementptr i8, ptr %.6372, i64 %sunkaddr2413
  %sunkaddr2415 = getelementptr i8, ptr %sunkaddr2414, i64 8
  store double 1.000000e+03, ptr %sunkaddr2415, align 8
  %sunkaddr2416 = mul i64 %e.5.3, 8
  %sunkaddr2417 = getelementptr i8, ptr %.6377, i64 %sunkaddr2416
  %sunkaddr2418 = getelementptr i8, ptr %sunkaddr2417, i64 8
  store double %arg.gmem, ptr %sunkaddr2418, align 8
  %spec.select4465 = select i1 %476, i64 %first_share.2.2.lcssa6413, i64 %first_rest.2.2.lcssa6414
  %sunkaddr2419 = mul i64 %e.5.3, 8
  %sunkaddr2420 = getelementptr i8, ptr %.6406, i64 %sunkaddr2419
  %.11220 = load i64, ptr %sunkaddr2420, align 8
  %sunkaddr2421 = mul i64 %e.5.3, 8
  %sunkaddr2422 = getelementptr i8, ptr %.6406, i64 %sunkaddr2421
  %sunkaddr2423 = getelementptr i8, ptr %sunkaddr2422, i64 8
  store i64 %.11220, ptr %sunkaddr2423, align 8
  %.11228 = icmp sgt i64 %steps.9.7, 1499
  %.11242 = icmp slt i64 %.11220, %.460
  %or.cond4466 = select i1 %.11228, i1 %.11242, i1 false
  %spec.select4486 = zext i1 %or.cond4466 to i64
  br label %B5726

B10714:                                           ; preds = %B10714.preheader, %B10876.1
  %q.22.75607 = phi i64 [ %q.23.8.1, %B10876.1 ], [ %.11321, %B10714.preheader ]
  %.1141156035605 = phi i64 [ %.11418.1, %B10876.1 ], [ 0, %B10714.preheader ]
  %477 = shl i64 %.1141156035605, 3
  %scevgep1882 = getelementptr i8, ptr %scevgep1880, i64 %477
  %scevgep1883 = getelementptr i8, ptr %scevgep1882, i64 -8
  %.11459 = load double, ptr %scevgep1883, align 8
  %.11465 = fcmp ogt double %.11459, 0.000000e+00
  br i1 %.11465, label %B10762, label %B10876

B10762:                                           ; preds = %B10714
  %.11472 = sitofp i64 %q.22.75607 to double
  %.11473 = fmul double %.11459, %.11472
  %478 = shl i64 %.1141156035605, 3
  %scevgep1887 = getelementptr i8, ptr %scevgep1885, i64 %478
  %scevgep1888 = getelementptr i8, ptr %scevgep1887, i64 -8
  %.11485 = load double, ptr %scevgep1888, align 8
  %.11486 = fcmp ogt double %.11473, %.11485
  br i1 %.11486, label %B10810.endif, label %B10876

B10876:                                           ; preds = %B10810.endif, %B10762, %B10714
  %q.23.8 = phi i64 [ %q.22.75607, %B10714 ], [ %q.22.75607, %B10762 ], [ %.5.i413, %B10810.endif ]
  %.11418.1 = add i64 %.1141156035605, 2
  %479 = shl i64 %.1141156035605, 3
  %scevgep1881 = getelementptr i8, ptr %scevgep1880, i64 %479
  %.11459.1 = load double, ptr %scevgep1881, align 8
  %.11465.1 = fcmp ogt double %.11459.1, 0.000000e+00
  br i1 %.11465.1, label %B10762.1, label %B10876.1

B10762.1:                                         ; preds = %B10876
  %.11472.1 = sitofp i64 %q.23.8 to double
  %.11473.1 = fmul double %.11459.1, %.11472.1
  %480 = shl i64 %.1141156035605, 3
  %scevgep1886 = getelementptr i8, ptr %scevgep1885, i64 %480
  %.11485.1 = load double, ptr %scevgep1886, align 8
  %.11486.1 = fcmp ogt double %.11473.1, %.11485.1
  br i1 %.11486.1, label %B10810.endif.1, label %B10876.1

B10810.endif.1:                                   ; preds = %B10762.1
  %.11504.1 = fdiv double %.11485.1, %.11459.1
  %.5.i413.1 = fptosi double %.11504.1 to i64
  br label %B10876.1

B10876.1:                                         ; preds = %B10810.endif.1, %B10762.1, %B10876
  %q.23.8.1 = phi i64 [ %q.23.8, %B10876 ], [ %q.23.8, %B10762.1 ], [ %.5.i413.1, %B10810.endif.1 ]
  %niter1467.ncmp.1 = icmp eq i64 %unroll_iter1426, %.11418.1
  br i1 %niter1467.ncmp.1, label %B10878.loopexit.unr-lcssa, label %B10714

B10878.loopexit.unr-lcssa:                        ; preds = %B10876.1
  %481 = and i64 %arg.D, 1
  %482 = icmp eq i64 %481, 0
  br i1 %482, label %B10878, label %B10714.epil.preheader

B10714.epil.preheader:                            ; preds = %B10878.loopexit.unr-lcssa, %B10714.lr.ph
  %q.22.75607.epil.init = phi i64 [ %.11321, %B10714.lr.ph ], [ %q.23.8.1, %B10878.loopexit.unr-lcssa ]
  %.1141156035605.epil.init = phi i64 [ 0, %B10714.lr.ph ], [ %.11418.1, %B10878.loopexit.unr-lcssa ]
  %.11458.epil = getelementptr double, ptr %1054, i64 %.1141156035605.epil.init
  %.11459.epil = load double, ptr %.11458.epil, align 8
  %.11465.epil = fcmp ogt double %.11459.epil, 0.000000e+00
  br i1 %.11465.epil, label %B10762.epil, label %B10878

B10762.epil:                                      ; preds = %B10714.epil.preheader
  %.11472.epil = sitofp i64 %q.22.75607.epil.init to double
  %.11473.epil = fmul double %.11459.epil, %.11472.epil
  %.11484.epil = getelementptr double, ptr %1055, i64 %.1141156035605.epil.init
  %.11485.epil = load double, ptr %.11484.epil, align 8
  %.11486.epil = fcmp ogt double %.11473.epil, %.11485.epil
  br i1 %.11486.epil, label %B10810.endif.epil, label %B10878

B10810.endif.epil:                                ; preds = %B10762.epil
  %.11504.epil = fdiv double %.11485.epil, %.11459.epil
  %.5.i413.epil = fptosi double %.11504.epil to i64
  br label %B10878

B10878:                                           ; preds = %B10878.loopexit.unr-lcssa, %B10810.endif.epil, %B10762.epil, %B10714.epil.preheader, %B10614.endif
  %q.22.7.lcssa = phi i64 [ %.11321, %B10614.endif ], [ %q.23.8.1, %B10878.loopexit.unr-lcssa ], [ %q.22.75607.epil.init, %B10714.epil.preheader ], [ %q.22.75607.epil.init, %B10762.epil ], [ %.5.i413.epil, %B10810.endif.epil ]
  %.11554 = getelementptr i64, ptr %arg.grp, i64 %.11305
  %.11555 = load i64, ptr %.11554, align 8
  %.11556 = icmp sgt i64 %.11555, -1
  br i1 %.11556, label %B10902, label %B10966

B10902:                                           ; preds = %B10878
  %.11567 = getelementptr i64, ptr %120, i64 %.11555
  %.11568 = load i64, ptr %.11567, align 8
  %.11569 = icmp sgt i64 %.11568, 0
  br i1 %.11569, label %B10966, label %B10950

B10950:                                           ; preds = %B10902
  %spec.select4467 = tail call i64 @llvm.smin.i64(i64 %q.22.7.lcssa, i64 1)
  br label %B10966

B10966:                                           ; preds = %B10950, %B10902, %B10878
  %q.24.7 = phi i64 [ %q.22.7.lcssa, %B10878 ], [ 0, %B10902 ], [ %spec.select4467, %B10950 ]
  %.11597 = getelementptr i64, ptr %117, i64 %.11305
  %.11598 = load i64, ptr %.11597, align 8
  switch i64 %.11598, label %B11850.endif [
    i64 0, label %B10996
    i64 1, label %B11078.endif.endif.endif
  ]

B10996:                                           ; preds = %B10966
  %.11603 = getelementptr i64, ptr %arg.whole, i64 %.11305
  %.11604 = load i64, ptr %.11603, align 8
  %.11608 = icmp eq i64 %.11604, 0
  br i1 %.11608, label %B11046.thread, label %B10996.else

B11290:                                           ; preds = %B11196.endif.endif, %B11078.endif.endif.endif
  %q.26.7 = phi i64 [ %.11.i415, %B11078.endif.endif.endif ], [ %.11.i417, %B11196.endif.endif ]
  %.11852 = icmp eq i64 %eq.6.3, 1
  br i1 %.11852, label %B11302, label %B11418.endif

B11302:                                           ; preds = %B11290
  %.11861 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.11862 = load i64, ptr %.11861, align 8
  %.11863 = icmp sgt i64 %.11862, 0
  br i1 %.11863, label %B11332, label %B11418.endif

B11332:                                           ; preds = %B11302
  %.11871 = add i64 %.11862, -1
  %.11873 = mul i64 %.11871, %arg.n
  %483 = getelementptr i64, ptr %130, i64 %.11873
  %.11879 = getelementptr i64, ptr %483, i64 %at.15.3
  %.11880 = load i64, ptr %.11879, align 8
  %.11.i404 = tail call i64 @llvm.smin.i64(i64 %.11880, i64 %q.26.7)
  br label %B11418.endif

B11468:                                           ; preds = %B11468.lr.ph, %B11846
  %lsr.iv1901 = phi ptr [ %invariant.gep5637, %B11468.lr.ph ], [ %scevgep1902, %B11846 ]
  %lsr.iv1899 = phi ptr [ %invariant.gep5421, %B11468.lr.ph ], [ %scevgep1900, %B11846 ]
  %lsr.iv1897 = phi ptr [ %invariant.gep5688, %B11468.lr.ph ], [ %scevgep1898, %B11846 ]
  %lsr.iv1894 = phi ptr [ %scevgep1893, %B11468.lr.ph ], [ %scevgep1895, %B11846 ]
  %q.27.75633 = phi i64 [ %q.28.7, %B11468.lr.ph ], [ %q.29.8, %B11846 ]
  %.1201456285631 = phi i64 [ 0, %B11468.lr.ph ], [ %.12021, %B11846 ]
  %.12021 = add i64 %.1201456285631, 1
  %.12062 = load double, ptr %lsr.iv1901, align 8
  %.12068 = fcmp olt double %.12062, 0.000000e+00
  %.12074 = icmp sgt i64 %q.27.75633, 0
  %or.cond4468 = select i1 %.12068, i1 %.12074, i1 false
  br i1 %or.cond4468, label %B11528.endif, label %B11846

B11786:                                           ; preds = %B11528.endif.endif
  %.12222 = fcmp ogt double %.12204, 0.000000e+00
  br i1 %.12222, label %B11798.endif, label %B11846

B11846:                                           ; preds = %B11798.endif, %B11786, %B11528.endif.endif, %B11468
  %q.29.8 = phi i64 [ %q.27.75633, %B11468 ], [ %q.27.75633, %B11528.endif.endif ], [ %.5.i418, %B11798.endif ], [ 0, %B11786 ]
  %scevgep1895 = getelementptr i8, ptr %lsr.iv1894, i64 %287
  %scevgep1898 = getelementptr i8, ptr %lsr.iv1897, i64 %201
  %scevgep1900 = getelementptr i8, ptr %lsr.iv1899, i64 %189
  %scevgep1902 = getelementptr i8, ptr %lsr.iv1901, i64 %151
  %exitcond6356.not = icmp eq i64 %.12311, %.12021
  br i1 %exitcond6356.not, label %B12130, label %B11468

B11900:                                           ; preds = %B11900.lr.ph, %B12128
  %lsr.iv1910 = phi ptr [ %invariant.gep5620, %B11900.lr.ph ], [ %scevgep1911, %B12128 ]
  %lsr.iv1908 = phi ptr [ %scevgep1907, %B11900.lr.ph ], [ %scevgep1909, %B12128 ]
  %q.30.85616 = phi i64 [ %q.25.7423, %B11900.lr.ph ], [ %q.31.9, %B12128 ]
  %.1240056125614 = phi i64 [ 0, %B11900.lr.ph ], [ %.12407, %B12128 ]
  %.12407 = add i64 %.1240056125614, 1
  %.12450 = load double, ptr %lsr.iv1910, align 8
  %.12456 = fcmp olt double %.12450, 0.000000e+00
  %.12462 = icmp sgt i64 %q.30.85616, 0
  %or.cond4469 = select i1 %.12456, i1 %.12462, i1 false
  br i1 %or.cond4469, label %B11960, label %B12128

B11960:                                           ; preds = %B11900
  %484 = shl i64 %.1240056125614, 3
  %scevgep1905 = getelementptr i8, ptr %scevgep1904, i64 %484
  %.12476 = load double, ptr %scevgep1905, align 8
  %.12490 = load double, ptr %lsr.iv1908, align 8
  %.12491 = fadd double %.12476, %.12490
  %.12493 = fsub double %.12491, %best.5.7
  %.12498 = fneg double %.12450
  %.12500 = uitofp i64 %q.30.85616 to double
  %.12501 = fmul double %.12500, %.12498
  %.12505 = fcmp olt double %.12493, %.12501
  br i1 %.12505, label %B12068, label %B12128

B12068:                                           ; preds = %B11960
  %.12511 = fcmp ogt double %.12493, 0.000000e+00
  br i1 %.12511, label %B12080.endif, label %B12128

B12128:                                           ; preds = %B12080.endif, %B12068, %B11960, %B11900
  %q.31.9 = phi i64 [ %q.30.85616, %B11900 ], [ %q.30.85616, %B11960 ], [ %.5.i419, %B12080.endif ], [ 0, %B12068 ]
  %scevgep1909 = getelementptr i8, ptr %lsr.iv1908, i64 %201
  %scevgep1911 = getelementptr i8, ptr %lsr.iv1910, i64 %151
  %exitcond6355.not = icmp eq i64 %.12311, %.12407
  br i1 %exitcond6355.not, label %B12130, label %B11900

B12130:                                           ; preds = %B11846, %B12128, %B11850.endif, %B11418.endif
  %.11688424 = phi i1 [ false, %B12128 ], [ true, %B11418.endif ], [ false, %B11850.endif ], [ true, %B11846 ]
  %q.32.7 = phi i64 [ %q.31.9, %B12128 ], [ %q.28.7, %B11418.endif ], [ %q.25.7423, %B11850.endif ], [ %q.29.8, %B11846 ]
  %.12618 = icmp slt i64 %q.32.7, 1
  br i1 %.12618, label %B12142, label %B12298

B12142:                                           ; preds = %B12130
  %.12662 = icmp eq i64 %eq.6.3, 1
  %or.cond4470 = select i1 %.11688424, i1 %.12662, i1 false
  br i1 %or.cond4470, label %B12184, label %B12284

B12184:                                           ; preds = %B12142
  %.12671 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.12672 = load i64, ptr %.12671, align 8
  %.12673 = icmp sgt i64 %.12672, 0
  br i1 %.12673, label %B12214, label %B12284

B12214:                                           ; preds = %B12184
  %.12686 = add i64 %.12672, -1
  %.12688 = mul i64 %.12686, %arg.n
  %485 = getelementptr i64, ptr %130, i64 %.12688
  %.12694 = getelementptr i64, ptr %485, i64 %at.15.3
  %.12695 = load i64, ptr %.12694, align 8
  %.12696 = icmp slt i64 %.12695, 1
  %spec.select4471 = zext i1 %.12696 to i64
  br label %B12284

B12284:                                           ; preds = %B12214, %B12184, %B12142
  %eq.13.4 = phi i64 [ %eq.6.3, %B12142 ], [ %spec.select4471, %B12214 ], [ 1, %B12184 ]
  %.12749 = add i64 %at.15.3, 1
  br label %B5726

B12298:                                           ; preds = %B6390, %B12130
  %j.21.6 = phi i64 [ %.11305, %B12130 ], [ %.6606, %B6390 ]
  %at.18.6 = phi i64 [ %at.15.3, %B12130 ], [ %.6530, %B6390 ]
  %q.33.6 = phi i64 [ %q.32.7, %B12130 ], [ %.67244126.ph, %B6390 ]
  %best.4.6 = phi double [ %best.5.7, %B12130 ], [ %best.3.3, %B6390 ]
  %steps.10.6 = phi i64 [ %steps.9.7, %B12130 ], [ %steps.6.3, %B6390 ]
  %e.8.6 = phi i64 [ %e.5.3, %B12130 ], [ %.67174124.ph, %B6390 ]
  %eq.9.6 = phi i64 [ %eq.6.3, %B12130 ], [ %.67124121.ph, %B6390 ]
  %free.5.6 = phi i64 [ %free.3.3, %B12130 ], [ %free.6.64119.ph, %B6390 ]
  %fresh.6.6 = phi i64 [ 0, %B12130 ], [ %fresh.4.3, %B6390 ]
  %.12778 = add i64 %steps.10.6, 1
  %.12786 = icmp sge i64 %steps.10.6, %limit.2.0
  %.12791 = icmp sge i64 %e.8.6, %.451
  %or.cond4472 = select i1 %.12786, i1 true, i1 %.12791
  br i1 %or.cond4472, label %B13654.thread, label %B12352.endif

B12394:                                           ; preds = %B12394.preheader, %B12394
  %.1292256555657 = phi i64 [ %.12929.1, %B12394 ], [ 0, %B12394.preheader ]
  %486 = shl i64 %.1292256555657, 3
  %scevgep1924 = getelementptr i8, ptr %scevgep1922, i64 %486
  %scevgep1925 = getelementptr i8, ptr %scevgep1924, i64 -8
  %.12962 = load double, ptr %scevgep1925, align 8
  %scevgep1929 = getelementptr i8, ptr %scevgep1927, i64 %486
  %scevgep1930 = getelementptr i8, ptr %scevgep1929, i64 -8
  %.12971 = load double, ptr %scevgep1930, align 8
  %.12974 = fmul double %.12971, %.12973
  %.12975 = fsub double %.12962, %.12974
  %487 = shl i64 %.1292256555657, 3
  %scevgep1934 = getelementptr i8, ptr %scevgep1932, i64 %487
  %scevgep1935 = getelementptr i8, ptr %scevgep1934, i64 -8
  store double %.12975, ptr %scevgep1935, align 8
  %.12929.1 = add i64 %.1292256555657, 2
  %488 = shl i64 %.1292256555657, 3
  %scevgep1923 = getelementptr i8, ptr %scevgep1922, i64 %488
  %.12962.1 = load double, ptr %scevgep1923, align 8
  %scevgep1928 = getelementptr i8, ptr %scevgep1927, i64 %488
  %.12971.1 = load double, ptr %scevgep1928, align 8
  %.12974.1 = fmul double %.12971.1, %.12973
  %.12975.1 = fsub double %.12962.1, %.12974.1
  %489 = shl i64 %.1292256555657, 3
  %scevgep1933 = getelementptr i8, ptr %scevgep1932, i64 %489
  store double %.12975.1, ptr %scevgep1933, align 8
  %niter1473.ncmp.1 = icmp eq i64 %unroll_iter1426, %.12929.1
  br i1 %niter1473.ncmp.1, label %B12498.loopexit.unr-lcssa, label %B12394

B12498.loopexit.unr-lcssa:                        ; preds = %B12394
  %490 = and i64 %arg.D, 1
  %491 = icmp eq i64 %490, 0
  br i1 %491, label %B12498, label %B12394.epil.preheader

B12394.epil.preheader:                            ; preds = %B12498.loopexit.unr-lcssa, %B12394.lr.ph
  %.1292256555657.epil.init = phi i64 [ 0, %B12394.lr.ph ], [ %.12929.1, %B12498.loopexit.unr-lcssa ]
  %.12961.epil = getelementptr double, ptr %1100, i64 %.1292256555657.epil.init
  %.12962.epil = load double, ptr %.12961.epil, align 8
  %.12970.epil = getelementptr double, ptr %1101, i64 %.1292256555657.epil.init
  %.12971.epil = load double, ptr %.12970.epil, align 8
  %.12974.epil = fmul double %.12971.epil, %.12973
  %.12975.epil = fsub double %.12962.epil, %.12974.epil
  %.12983.epil = getelementptr double, ptr %1102, i64 %.1292256555657.epil.init
  store double %.12975.epil, ptr %.12983.epil, align 8
  br label %B12498

B12498:                                           ; preds = %B12394.epil.preheader, %B12498.loopexit.unr-lcssa, %B12352.endif.B12498_crit_edge
  %.13001.pre-phi = phi double [ %.pre, %B12352.endif.B12498_crit_edge ], [ %.12973, %B12498.loopexit.unr-lcssa ], [ %.12973, %B12394.epil.preheader ]
  %.12994 = getelementptr double, ptr %.6368, i64 %e.8.6
  %.12995 = load double, ptr %.12994, align 8
  %.12998 = getelementptr double, ptr %arg.v, i64 %j.21.6
  %.12999 = load double, ptr %.12998, align 8
  %.13002 = fmul double %.13001.pre-phi, %.12999
  %.13003 = fadd double %.12995, %.13002
  %sunkaddr2424 = mul i64 %e.8.6, 8
  %sunkaddr2425 = getelementptr i8, ptr %.6368, i64 %sunkaddr2424
  %sunkaddr2426 = getelementptr i8, ptr %sunkaddr2425, i64 8
  store double %.13003, ptr %sunkaddr2426, align 8
  %.13014 = getelementptr i64, ptr %.6401, i64 %e.8.6
  %.13015 = load i64, ptr %.13014, align 8
  %sunkaddr2427 = mul i64 %e.8.6, 8
  %sunkaddr2428 = getelementptr i8, ptr %.6401, i64 %sunkaddr2427
  %sunkaddr2429 = getelementptr i8, ptr %sunkaddr2428, i64 8
  store i64 %.13015, ptr %sunkaddr2429, align 8
  %sunkaddr2430 = mul i64 %e.8.6, 8
  %sunkaddr2431 = getelementptr i8, ptr %133, i64 %sunkaddr2430
  %sunkaddr2432 = getelementptr i8, ptr %sunkaddr2431, i64 8
  store i64 %eq.9.6, ptr %sunkaddr2432, align 8
  %sunkaddr2433 = mul i64 %e.8.6, 8
  %sunkaddr2434 = getelementptr i8, ptr %131, i64 %sunkaddr2433
  %sunkaddr2435 = getelementptr i8, ptr %sunkaddr2434, i64 8
  store i64 %at.18.6, ptr %sunkaddr2435, align 8
  %sunkaddr2436 = mul i64 %e.8.6, 8
  %sunkaddr2437 = getelementptr i8, ptr %132, i64 %sunkaddr2436
  %sunkaddr2438 = getelementptr i8, ptr %sunkaddr2437, i64 8
  store i64 %q.33.6, ptr %sunkaddr2438, align 8
  %.13047 = getelementptr i64, ptr %121, i64 %j.21.6
  %.13048 = load i64, ptr %.13047, align 8
  %.13050 = add i64 %.13048, %q.33.6
  store i64 %.13050, ptr %.13047, align 8
  %.13056 = getelementptr i64, ptr %arg.grp, i64 %j.21.6
  %.13057 = load i64, ptr %.13056, align 8
  %.13058 = icmp sgt i64 %.13057, -1
  br i1 %.13058, label %B12700, label %B12750

B12700:                                           ; preds = %B12498
  %.13067 = getelementptr i64, ptr %120, i64 %.13057
  %.13068 = load i64, ptr %.13067, align 8
  %.13070 = add i64 %.13068, %q.33.6
  store i64 %.13070, ptr %.13067, align 8
  br label %B12750

B12750:                                           ; preds = %B12700, %B12498
  %.13079 = getelementptr i64, ptr %117, i64 %j.21.6
  %.13080 = load i64, ptr %.13079, align 8
  %.13081 = icmp eq i64 %.13080, 1
  %.13091 = getelementptr double, ptr %.6372, i64 %e.8.6
  %.13092 = load double, ptr %.13091, align 8
  br i1 %.13081, label %B12780, label %B13210

B12780:                                           ; preds = %B12750
  %.13095 = getelementptr double, ptr %arg.share, i64 %j.21.6
  %.13096 = load double, ptr %.13095, align 8
  %.13099 = fmul double %.13001.pre-phi, %.13096
  %.13100 = fsub double %.13092, %.13099
  %sunkaddr2439 = mul i64 %e.8.6, 8
  %sunkaddr2440 = getelementptr i8, ptr %.6372, i64 %sunkaddr2439
  %sunkaddr2441 = getelementptr i8, ptr %sunkaddr2440, i64 8
  store double %.13100, ptr %sunkaddr2441, align 8
  %.13111 = getelementptr double, ptr %.6377, i64 %e.8.6
  %.13112 = load double, ptr %.13111, align 8
  %.13115 = getelementptr double, ptr %arg.smem, i64 %j.21.6
  %.13116 = load double, ptr %.13115, align 8
  %.13119 = fmul double %.13001.pre-phi, %.13116
  %.13120 = fsub double %.13112, %.13119
  %sunkaddr2442 = mul i64 %e.8.6, 8
  %sunkaddr2443 = getelementptr i8, ptr %.6377, i64 %sunkaddr2442
  %sunkaddr2444 = getelementptr i8, ptr %sunkaddr2443, i64 8
  store double %.13120, ptr %sunkaddr2444, align 8
  %sunkaddr2445 = mul i64 %e.8.6, 8
  %sunkaddr2446 = getelementptr i8, ptr %.6401, i64 %sunkaddr2445
  %.13132 = load i64, ptr %sunkaddr2446, align 8
  %.13134 = mul i64 %.13132, %arg.n
  %492 = getelementptr i64, ptr %130, i64 %.13134
  %.13141 = getelementptr i64, ptr %492, i64 %at.18.6
  store i64 %q.33.6, ptr %.13141, align 8
  %.13144 = icmp eq i64 %eq.9.6, 1
  br i1 %.13144, label %B12954, label %B13054.endif

B12954:                                           ; preds = %B12780
  %sunkaddr2447 = mul i64 %e.8.6, 8
  %sunkaddr2448 = getelementptr i8, ptr %.6401, i64 %sunkaddr2447
  %.13154 = load i64, ptr %sunkaddr2448, align 8
  %.13155 = icmp sgt i64 %.13154, 0
  br i1 %.13155, label %B12984, label %B13054.endif

B12984:                                           ; preds = %B12954
  %.13168 = add i64 %.13154, -1
  %.13170 = mul i64 %.13168, %arg.n
  %493 = getelementptr i64, ptr %130, i64 %.13170
  %.13176 = getelementptr i64, ptr %493, i64 %at.18.6
  %.13177 = load i64, ptr %.13176, align 8
  %.13179 = icmp sge i64 %q.33.6, %.13177
  %spec.select4473 = zext i1 %.13179 to i64
  br label %B13054.endif

B13104:                                           ; preds = %B13104, %B13104.lr.ph.new
  %lsr.iv1954 = phi ptr [ %scevgep1955, %B13104 ], [ %invariant.gep5677, %B13104.lr.ph.new ]
  %.1327756715673 = phi i64 [ 0, %B13104.lr.ph.new ], [ %.13284.1, %B13104 ]
  %494 = shl i64 %.1327756715673, 3
  %scevgep1952 = getelementptr i8, ptr %scevgep1950, i64 %494
  %scevgep1953 = getelementptr i8, ptr %scevgep1952, i64 -8
  %.13317 = load double, ptr %scevgep1953, align 8
  %.13326 = load double, ptr %lsr.iv1954, align 8
  %.13329 = fmul double %.13001.pre-phi, %.13326
  %.13330 = fadd double %.13317, %.13329
  %495 = shl i64 %.1327756715673, 3
  %scevgep1960 = getelementptr i8, ptr %scevgep1958, i64 %495
  %scevgep1961 = getelementptr i8, ptr %scevgep1960, i64 -8
  store double %.13330, ptr %scevgep1961, align 8
  %.13284.1 = add i64 %.1327756715673, 2
  %496 = shl i64 %.1327756715673, 3
  %scevgep1951 = getelementptr i8, ptr %scevgep1950, i64 %496
  %.13317.1 = load double, ptr %scevgep1951, align 8
  %scevgep1956 = getelementptr i8, ptr %lsr.iv1954, i64 %151
  %.13326.1 = load double, ptr %scevgep1956, align 8
  %.13329.1 = fmul double %.13001.pre-phi, %.13326.1
  %.13330.1 = fadd double %.13317.1, %.13329.1
  %497 = shl i64 %.1327756715673, 3
  %scevgep1959 = getelementptr i8, ptr %scevgep1958, i64 %497
  store double %.13330.1, ptr %scevgep1959, align 8
  %scevgep1955 = getelementptr i8, ptr %lsr.iv1954, i64 %169
  %niter1485.ncmp.1 = icmp eq i64 %unroll_iter1484, %.13284.1
  br i1 %niter1485.ncmp.1, label %B13490.loopexit.unr-lcssa, label %B13104

B13210:                                           ; preds = %B12750
  %sunkaddr2449 = mul i64 %e.8.6, 8
  %sunkaddr2450 = getelementptr i8, ptr %.6372, i64 %sunkaddr2449
  %sunkaddr2451 = getelementptr i8, ptr %sunkaddr2450, i64 8
  store double %.13092, ptr %sunkaddr2451, align 8
  %.13380 = getelementptr double, ptr %.6377, i64 %e.8.6
  %.13381 = load double, ptr %.13380, align 8
  %sunkaddr2452 = mul i64 %e.8.6, 8
  %sunkaddr2453 = getelementptr i8, ptr %.6377, i64 %sunkaddr2452
  %sunkaddr2454 = getelementptr i8, ptr %sunkaddr2453, i64 8
  store double %.13381, ptr %sunkaddr2454, align 8
  %sunkaddr2455 = mul i64 %j.21.6, 8
  %sunkaddr2456 = getelementptr i8, ptr %117, i64 %sunkaddr2455
  %.13393 = load i64, ptr %sunkaddr2456, align 8
  %.13394 = icmp eq i64 %.13393, 0
  br i1 %.13394, label %B13308, label %B13336.endif

B13308:                                           ; preds = %B13210
  %.13398 = getelementptr i64, ptr %arg.whole, i64 %j.21.6
  %.13399 = load i64, ptr %.13398, align 8
  %.13401 = mul i64 %.13399, %q.33.6
  %.13403 = sub i64 %free.5.6, %.13401
  br label %B13336.endif

B13386:                                           ; preds = %B13386, %B13386.lr.ph.new
  %lsr.iv1941 = phi ptr [ %scevgep1942, %B13386 ], [ %invariant.gep5668, %B13386.lr.ph.new ]
  %.1350856625664 = phi i64 [ 0, %B13386.lr.ph.new ], [ %.13515.1, %B13386 ]
  %498 = shl i64 %.1350856625664, 3
  %scevgep1939 = getelementptr i8, ptr %scevgep1937, i64 %498
  %scevgep1940 = getelementptr i8, ptr %scevgep1939, i64 -8
  %.13552 = load double, ptr %scevgep1940, align 8
  %.13561 = load double, ptr %lsr.iv1941, align 8
  %.13564 = fmul double %.13001.pre-phi, %.13561
  %.13565 = fadd double %.13552, %.13564
  %499 = shl i64 %.1350856625664, 3
  %scevgep1947 = getelementptr i8, ptr %scevgep1945, i64 %499
  %scevgep1948 = getelementptr i8, ptr %scevgep1947, i64 -8
  store double %.13565, ptr %scevgep1948, align 8
  %.13515.1 = add i64 %.1350856625664, 2
  %500 = shl i64 %.1350856625664, 3
  %scevgep1938 = getelementptr i8, ptr %scevgep1937, i64 %500
  %.13552.1 = load double, ptr %scevgep1938, align 8
  %scevgep1943 = getelementptr i8, ptr %lsr.iv1941, i64 %151
  %.13561.1 = load double, ptr %scevgep1943, align 8
  %.13564.1 = fmul double %.13001.pre-phi, %.13561.1
  %.13565.1 = fadd double %.13552.1, %.13564.1
  %501 = shl i64 %.1350856625664, 3
  %scevgep1946 = getelementptr i8, ptr %scevgep1945, i64 %501
  store double %.13565.1, ptr %scevgep1946, align 8
  %scevgep1942 = getelementptr i8, ptr %lsr.iv1941, i64 %169
  %niter1479.ncmp.1 = icmp eq i64 %unroll_iter1478, %.13515.1
  br i1 %niter1479.ncmp.1, label %B13490.loopexit1158.unr-lcssa, label %B13386

B13490.loopexit.unr-lcssa:                        ; preds = %B13104
  %502 = and i64 %.13191, 1
  %lcmp.mod1482.not = icmp eq i64 %502, 0
  br i1 %lcmp.mod1482.not, label %B13490, label %B13104.epil.preheader

B13104.epil.preheader:                            ; preds = %B13490.loopexit.unr-lcssa, %B13104.lr.ph
  %.1327756715673.epil.init = phi i64 [ 0, %B13104.lr.ph ], [ %.13284.1, %B13490.loopexit.unr-lcssa ]
  %.13316.epil = getelementptr double, ptr %1106, i64 %.1327756715673.epil.init
  %.13317.epil = load double, ptr %.13316.epil, align 8
  %.13319.epil = mul i64 %.1327756715673.epil.init, %arg.n
  %gep5678.epil = getelementptr double, ptr %invariant.gep5677, i64 %.13319.epil
  %.13326.epil = load double, ptr %gep5678.epil, align 8
  %.13329.epil = fmul double %.13001.pre-phi, %.13326.epil
  %.13330.epil = fadd double %.13317.epil, %.13329.epil
  %.13338.epil = getelementptr double, ptr %1107, i64 %.1327756715673.epil.init
  store double %.13330.epil, ptr %.13338.epil, align 8
  br label %B13490

B13490.loopexit1158.unr-lcssa:                    ; preds = %B13386
  %503 = and i64 %.13416, 1
  %lcmp.mod1476.not = icmp eq i64 %503, 0
  br i1 %lcmp.mod1476.not, label %B13490, label %B13386.epil.preheader

B13386.epil.preheader:                            ; preds = %B13490.loopexit1158.unr-lcssa, %B13386.lr.ph
  %.1350856625664.epil.init = phi i64 [ 0, %B13386.lr.ph ], [ %.13515.1, %B13490.loopexit1158.unr-lcssa ]
  %.13551.epil = getelementptr double, ptr %1114, i64 %.1350856625664.epil.init
  %.13552.epil = load double, ptr %.13551.epil, align 8
  %.13554.epil = mul i64 %.1350856625664.epil.init, %arg.n
  %gep5669.epil = getelementptr double, ptr %invariant.gep5668, i64 %.13554.epil
  %.13561.epil = load double, ptr %gep5669.epil, align 8
  %.13564.epil = fmul double %.13001.pre-phi, %.13561.epil
  %.13565.epil = fadd double %.13552.epil, %.13564.epil
  %.13573.epil = getelementptr double, ptr %1115, i64 %.1350856625664.epil.init
  store double %.13565.epil, ptr %.13573.epil, align 8
  br label %B13490

B13490:                                           ; preds = %B13386.epil.preheader, %B13490.loopexit1158.unr-lcssa, %B13104.epil.preheader, %B13490.loopexit.unr-lcssa, %B13336.endif, %B13054.endif
  %eq.7.4 = phi i64 [ %eq.8.4, %B13054.endif ], [ %eq.9.6, %B13336.endif ], [ %eq.8.4, %B13104.epil.preheader ], [ %eq.8.4, %B13490.loopexit.unr-lcssa ], [ %eq.9.6, %B13490.loopexit1158.unr-lcssa ], [ %eq.9.6, %B13386.epil.preheader ]
  %free.4.4 = phi i64 [ %free.5.6, %B13054.endif ], [ %free.7.5, %B13336.endif ], [ %free.5.6, %B13104.epil.preheader ], [ %free.5.6, %B13490.loopexit.unr-lcssa ], [ %free.7.5, %B13490.loopexit1158.unr-lcssa ], [ %free.7.5, %B13386.epil.preheader ]
  %.13596 = getelementptr i64, ptr %.6406, i64 %e.8.6
  %.13597 = load i64, ptr %.13596, align 8
  %sunkaddr2457 = mul i64 %e.8.6, 8
  %sunkaddr2458 = getelementptr i8, ptr %.6406, i64 %sunkaddr2457
  %sunkaddr2459 = getelementptr i8, ptr %sunkaddr2458, i64 8
  store i64 %.13597, ptr %sunkaddr2459, align 8
  %.13611 = add i64 %at.18.6, 1
  %sunkaddr2460 = mul i64 %j.21.6, 8
  %sunkaddr2461 = getelementptr i8, ptr %117, i64 %sunkaddr2460
  %.13627 = load i64, ptr %sunkaddr2461, align 8
  %.13628 = icmp ne i64 %.13627, 1
  %.13634 = icmp sgt i64 %steps.10.6, 1499
  %or.cond4474 = and i1 %.13634, %.13628
  %.13646 = icmp slt i64 %.13597, %.460
  %or.cond4475 = select i1 %or.cond4474, i1 %.13646, i1 false
  %.13654 = icmp slt i64 %e.8.6, 6
  %or.cond4476 = select i1 %or.cond4475, i1 %.13654, i1 false
  %fresh.5.4 = select i1 %or.cond4476, i64 1, i64 %fresh.6.6
  br label %B5728

B13654.thread:                                    ; preds = %B10362.thread, %B10362, %B12298
  %best.9.2.ph = phi double [ %best.4.6, %B12298 ], [ %best.5.7, %B10362 ], [ %best.5.7, %B10362.thread ]
  %.137146398 = add i64 %.11078, %total.2.1
  %.137226399 = fcmp ogt double %best.9.2.ph, %floor.2.2
  br i1 %.137226399, label %B13698.thread, label %B13746

B13654:                                           ; preds = %B5742
  %.13714 = add i64 %steps.6.3, %total.2.1
  %.13728 = icmp sgt i64 %steps.6.3, %limit.2.0
  br i1 %.13728, label %B13688, label %B13822

B13688:                                           ; preds = %B13654
  %504 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %504, label %B13698.thread, label %B13746

B13698.thread:                                    ; preds = %B13654.thread, %B13688
  %best.9.264016406 = phi double [ %best.9.2.ph, %B13654.thread ], [ %best.3.3, %B13688 ]
  %.1371464026405 = phi i64 [ %.137146398, %B13654.thread ], [ %.13714, %B13688 ]
  store double %best.9.264016406, ptr %arg.out, align 8
  %.137564228 = sitofp i64 %.1371464026405 to double
  %sunkaddr2462 = getelementptr i8, ptr %arg.out, i64 16
  store double %.137564228, ptr %sunkaddr2462, align 8
  br label %B13758

B13746:                                           ; preds = %B13654.thread, %B13688
  %.1371464026404 = phi i64 [ %.137146398, %B13654.thread ], [ %.13714, %B13688 ]
  store double %arg.threshold, ptr %arg.out, align 8
  %.13756 = sitofp i64 %.1371464026404 to double
  %sunkaddr2463 = getelementptr i8, ptr %arg.out, i64 16
  store double %.13756, ptr %sunkaddr2463, align 8
  %.13766 = icmp eq i64 %turn.4.1, 7
  br i1 %.13766, label %B13758, label %B13762.else.if

B13758:                                           ; preds = %B13746, %B13698.thread
  store i64 0, ptr %retptr, align 8
  br label %common.ret

B13822:                                           ; preds = %B13654
  %505 = fcmp ogt double %best.3.3, %floor.2.2
  br i1 %505, label %B13860, label %B13844

B13844:                                           ; preds = %B13822
  %sunkaddr2464 = getelementptr i8, ptr %arg.out, i64 8
  store double %floor.2.2, ptr %sunkaddr2464, align 8
  %.13983 = icmp eq i64 %turn.4.1, 7
  br i1 %.13983, label %B13866, label %B13914

B13860:                                           ; preds = %B13822
  %sunkaddr2465 = getelementptr i8, ptr %arg.out, i64 8
  store double %best.3.3, ptr %sunkaddr2465, align 8
  br label %B13866

B13866:                                           ; preds = %B13844, %B13860
  %"$phi13866.0.2.0" = phi double [ %best.3.3, %B13860 ], [ %arg.threshold, %B13844 ]
  store double %"$phi13866.0.2.0", ptr %arg.out, align 8
  %.14135 = sitofp i64 %.13714 to double
  %sunkaddr2466 = getelementptr i8, ptr %arg.out, i64 16
  store double %.14135, ptr %sunkaddr2466, align 8
  store i64 1, ptr %retptr, align 8
  br label %common.ret

B13914:                                           ; preds = %B13844
  %.14155 = add i64 %turn.4.1, 1
  %indvar.next = add i64 %indvar, 1
  %lsr.iv.next = add i64 %lsr.iv, 1
  br label %B3738

B13940:                                           ; preds = %B4392.endif, %B3986, %B4372
  %most.4.4 = phi i64 [ %most.3.35432, %B4372 ], [ %most.3.35432, %B3986 ], [ %.5.i410, %B4392.endif ]
  %scevgep1696 = getelementptr i8, ptr %lsr.iv1695, i64 %151
  %exitcond6341.not = icmp eq i64 %arg.K, %.5029
  br i1 %exitcond6341.not, label %B4438, label %B3986

B114.endif:                                       ; preds = %B90
  %.237 = add i64 %ns.2.05015, 1
  %.5.i = fptosi double %.211 to i64
  %.279 = icmp sgt i64 %.5.i, 0
  br i1 %.279, label %B178.else, label %B208

B178.else:                                        ; preds = %B114.endif, %516
  %U.3.2 = phi i64 [ %a.6.2, %516 ], [ %U.4.05014, %B114.endif ]
  %a.6.2 = phi i64 [ %517, %516 ], [ %.5.i, %B114.endif ]
  %506 = or i64 %U.3.2, %a.6.2
  %507 = and i64 %506, -4294967296
  %508 = icmp eq i64 %507, 0
  br i1 %508, label %509, label %514

509:                                              ; preds = %B178.else
  %510 = trunc i64 %a.6.2 to i32
  %511 = trunc i64 %U.3.2 to i32
  %512 = urem i32 %511, %510
  %513 = zext i32 %512 to i64
  br label %516

514:                                              ; preds = %B178.else
  %515 = urem i64 %U.3.2, %a.6.2
  br label %516

516:                                              ; preds = %514, %509
  %517 = phi i64 [ %513, %509 ], [ %515, %514 ]
  %.333.not = icmp eq i64 %517, 0
  br i1 %.333.not, label %B208, label %B178.else

B210.else.if:                                     ; preds = %B0.endif, %B210
  %ns.2.0.lcssa6373 = phi i64 [ %0, %B210 ], [ 0, %B0.endif ]
  %U.4.0.lcssa6371 = phi i64 [ %U.5.1, %B210 ], [ 1000, %B0.endif ]
  %518 = icmp uge i64 1000, %U.4.0.lcssa6371
  br i1 %518, label %519, label %B210.endif.endif.endif

519:                                              ; preds = %B210.else.if
  %520 = trunc i64 %U.4.0.lcssa6371 to i32
  %521 = udiv i32 1000, %520
  %522 = zext i32 %521 to i64
  br label %B210.endif.endif.endif

B210.endif.endif.endif:                           ; preds = %519, %B210.else.if, %B210
  %.365.not6376 = phi i1 [ true, %B210 ], [ false, %519 ], [ false, %B210.else.if ]
  %ns.2.0.lcssa6374 = phi i64 [ %0, %B210 ], [ %ns.2.0.lcssa6373, %519 ], [ %ns.2.0.lcssa6373, %B210.else.if ]
  %U.4.0.lcssa6372 = phi i64 [ 0, %B210 ], [ %U.4.0.lcssa6371, %519 ], [ %U.4.0.lcssa6371, %B210.else.if ]
  %quot.1.0 = phi i64 [ 0, %B210 ], [ %522, %519 ], [ 0, %B210.else.if ]
  %const = bitcast i64 9223372036854775804 to i64
  %.409 = add i64 %quot.1.0, 1
  %.414 = add i64 %arg.n, 64
  %.419 = add i64 %arg.G, 1
  %.421 = mul i64 %.419, %arg.n
  %.11.i406 = tail call i64 @llvm.smin.i64(i64 %.421, i64 2000)
  %.451 = add i64 %.11.i406, %arg.G
  %.452 = add i64 %.451, 2
  %.460 = add i64 %arg.K, 6
  %.466 = mul i64 %.460, %arg.D
  %.4744487 = add i64 %arg.D, %arg.n
  %.476 = mul i64 %.460, %.4744487
  %.481 = add i64 %arg.n, 1
  %.4834488 = add i64 %.4744487, %.481
  %.485 = mul i64 %.460, %.4834488
  %.491 = add i64 %.485, %arg.n
  %.497 = mul i64 %.452, %arg.D
  %.499 = add i64 %.497, %.491
  %.505 = mul i64 %.452, %.460
  %.507 = add i64 %.499, %.505
  %.513 = add i64 %.507, %.452
  %.519 = add i64 %.513, %.452
  %.525 = add i64 %.519, %.452
  %.531 = add i64 %.525, %arg.D
  %.537 = add i64 %.531, %arg.K
  %.543 = add i64 %.537, %.414
  %.549 = mul i64 %.414, %arg.D
  %.551 = add i64 %.543, %.549
  %.557 = mul i64 %.409, %arg.K
  %.559 = add i64 %.557, %.551
  %.564 = add i64 %ns.2.0.lcssa6374, 1
  %.566 = mul i64 %.409, %.564
  %.572 = mul i64 %.566, %.460
  %.574 = add i64 %.559, %.572
  %.580 = add i64 %.574, %.414
  %.595 = shl i64 %arg.n, 1
  %.613 = mul i64 %arg.n, 5
  %.619 = add i64 %.452, %.613
  %.625 = add i64 %.619, %.452
  %.631 = add i64 %.625, %.452
  %.637 = add i64 %.631, %.452
  %.646 = add i64 %.637, %.421
  %.652 = add i64 %.646, %.452
  %.658 = add i64 %.652, %.414
  %.664 = add i64 %.658, %arg.n
  %.670 = add i64 %.664, %arg.n
  %.675 = shl i64 %arg.n, 6
  %.677 = add i64 %.670, %.675
  %.682 = add i64 %.677, 2
  %.688 = getelementptr i64, ptr %arg.I, i64 %.677
  %.7785034.not = icmp slt i64 %arg.n, 1
  tail call void @llvm.memset.p0.i64(ptr nonnull align 8 dereferenceable(16) %.688, i8 0, i64 16, i1 false)
  br i1 %.7785034.not, label %B1222.endif.endif, label %B828.lr.ph

B828.lr.ph:                                       ; preds = %B210.endif.endif.endif
  %523 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %524 = getelementptr double, ptr %arg.F, i64 %.537
  %525 = getelementptr i64, ptr %arg.I, i64 %.664
  %526 = getelementptr i64, ptr %arg.I, i64 %.658
  %527 = getelementptr double, ptr %arg.F, i64 %.543
  %invariant.gep = getelementptr double, ptr %527, i64 %.63
  %528 = add i64 %arg.D, -1
  %xtraiter = and i64 %arg.D, 3
  %unroll_iter = and i64 %arg.D, %const
  %scevgep2278 = getelementptr i8, ptr %arg.A, i64 24
  %529 = shl i64 %arg.D, 3
  %530 = add i64 %arg.G, %.11.i406
  %531 = add i64 %530, 3
  %532 = mul i64 %arg.D, %531
  %533 = shl i64 %532, 3
  %534 = add i64 %arg.G, %arg.D
  %535 = add i64 %534, %.11.i406
  %536 = add i64 %535, %.595
  %537 = add i64 %536, 3
  %538 = mul i64 %537, %.460
  %539 = shl i64 %538, 3
  %540 = add i64 %533, %539
  %541 = mul i64 %arg.G, 24
  %542 = add i64 %540, %541
  %543 = mul i64 %.11.i406, 24
  %544 = add i64 %542, %543
  %545 = shl i64 %arg.n, 4
  %546 = add i64 %544, %545
  %547 = shl i64 %arg.K, 3
  %548 = add i64 %546, %547
  %549 = add i64 %548, 584
  %scevgep2288 = getelementptr i8, ptr %arg.F, i64 %549
  %550 = mul i64 %.451, 24
  %551 = add i64 %550, %545
  %552 = add i64 %arg.K, %532
  %553 = mul i64 %537, %.460
  %554 = add i64 %552, %553
  %555 = shl i64 %554, 3
  %556 = add i64 %551, %555
  %557 = add i64 %556, 560
  %scevgep2298 = getelementptr i8, ptr %arg.F, i64 %557
  br label %B828

B888.endif:                                       ; preds = %B886, %B828, %B858
  %"$phi888.1.3.1" = phi i64 [ 2, %B886 ], [ 0, %B828 ], [ 1, %B858 ]
  %.847 = getelementptr i64, ptr %523, i64 %.78450275037
  store i64 %"$phi888.1.3.1", ptr %.847, align 8
  %.853 = getelementptr double, ptr %arg.v, i64 %.78450275037
  %.854 = load double, ptr %.853, align 8
  %.859 = getelementptr double, ptr %524, i64 %.78450275037
  store double %.854, ptr %.859, align 8
  br i1 %.365.not6376, label %B888.endif.endif.endif, label %B888.endif.else.if

B888.endif.else.if:                               ; preds = %B888.endif
  %sunkaddr2467 = mul i64 %.78450275037, 8
  %sunkaddr2468 = getelementptr i8, ptr %arg.share, i64 %sunkaddr2467
  %.864 = load double, ptr %sunkaddr2468, align 8
  %.5.i394 = fptosi double %.864 to i64
  %558 = or i64 %.5.i394, %U.4.0.lcssa6372
  %559 = and i64 %558, -4294967296
  %560 = icmp eq i64 %559, 0
  br i1 %560, label %561, label %568

561:                                              ; preds = %B888.endif.else.if
  %562 = trunc i64 %U.4.0.lcssa6372 to i32
  %563 = trunc i64 %.5.i394 to i32
  %564 = udiv i32 %563, %562
  %565 = urem i32 %563, %562
  %566 = zext i32 %564 to i64
  %567 = zext i32 %565 to i64
  br label %571

568:                                              ; preds = %B888.endif.else.if
  %569 = sdiv i64 %.5.i394, %U.4.0.lcssa6372
  %570 = srem i64 %.5.i394, %U.4.0.lcssa6372
  br label %571

571:                                              ; preds = %568, %561
  %572 = phi i64 [ %566, %561 ], [ %569, %568 ]
  %573 = phi i64 [ %567, %561 ], [ %570, %568 ]
  %.910 = xor i64 %573, %U.4.0.lcssa6372
  %.911 = icmp slt i64 %.910, 0
  %.912 = icmp ne i64 %573, 0
  %.913 = and i1 %.912, %.911
  %.918 = sext i1 %.913 to i64
  %spec.select4478 = add i64 %572, %.918
  br label %B888.endif.endif.endif

B888.endif.endif.endif:                           ; preds = %571, %B888.endif
  %quot.2.0 = phi i64 [ 0, %B888.endif ], [ %spec.select4478, %571 ]
  %574 = icmp slt i64 %arg.D, 1
  %.934 = getelementptr i64, ptr %525, i64 %.78450275037
  store i64 %quot.2.0, ptr %.934, align 8
  %.938 = getelementptr i64, ptr %arg.ub, i64 %.78450275037
  %.939 = load i64, ptr %.938, align 8
  %.944 = getelementptr i64, ptr %526, i64 %.78450275037
  store i64 %.939, ptr %.944, align 8
  br i1 %574, label %B1106, label %B1050.lr.ph

B1050.lr.ph:                                      ; preds = %B888.endif.endif.endif
  %575 = icmp ult i64 %528, 3
  br i1 %575, label %B1050.epil.preheader, label %B1050.preheader

B1050.preheader:                                  ; preds = %B1050.lr.ph
  br label %B1050

B1222.endif.endif:                                ; preds = %B1220, %B210.endif.endif.endif
  %576 = getelementptr i64, ptr %arg.I, i64 %.652
  %577 = mul i64 %.451, 24
  %578 = shl i64 %arg.n, 4
  %579 = add i64 %577, %578
  %580 = add i64 %arg.G, %.11.i406
  %581 = add i64 %580, 3
  %582 = mul i64 %arg.D, %581
  %583 = add i64 %arg.K, %582
  %584 = add i64 %arg.G, %arg.D
  %585 = add i64 %584, %.11.i406
  %586 = add i64 %585, %.595
  %587 = add i64 %586, 3
  %588 = mul i64 %587, %.460
  %589 = add i64 %583, %588
  %590 = shl i64 %589, 3
  %591 = add i64 %579, %590
  %592 = add i64 %591, 72
  %scevgep2262 = getelementptr i8, ptr %arg.F, i64 %592
  %593 = shl i64 %arg.G, 3
  %594 = add i64 %593, 56
  %595 = mul i64 %arg.n, %594
  %596 = mul i64 %.451, 40
  %597 = add i64 %595, %596
  %598 = add i64 %597, 104
  %scevgep2270 = getelementptr i8, ptr %arg.I, i64 %598
  br label %B1256

B1292.endif:                                      ; preds = %B1256
  %599 = icmp sgt i64 %arg.n, 0
  %..675 = select i1 %599, i64 %.675, i64 0
  %.13685050 = icmp sgt i64 %..675, 0
  br i1 %.13685050, label %B1340.lr.ph, label %B1360.endif

B1340.lr.ph:                                      ; preds = %B1292.endif
  %600 = getelementptr i64, ptr %arg.I, i64 %.670
  %601 = shl i64 %..675, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %600, i8 0, i64 %601, i1 false)
  br label %B1360.endif

B1360.endif:                                      ; preds = %B1340.lr.ph, %B1292.endif
  %.1457 = icmp sgt i64 %arg.K, 0
  br i1 %.1457, label %B1398.lr.ph, label %B3390.endif

B1398.lr.ph:                                      ; preds = %B1360.endif
  %602 = getelementptr i64, ptr %arg.I, i64 %arg.n
  %603 = getelementptr double, ptr %arg.F, i64 %.525
  %.2499 = icmp slt i64 %arg.n, -63
  %..414 = select i1 %.2499, i64 0, i64 %.414
  %604 = getelementptr i64, ptr %arg.I, i64 %.682
  %605 = getelementptr i64, ptr %604, i64 %arg.D
  %606 = getelementptr double, ptr %arg.F, i64 %.574
  %.2754 = mul i64 %arg.D, %arg.D
  %607 = getelementptr double, ptr %arg.F, i64 %.580
  %608 = getelementptr double, ptr %607, i64 %.2754
  %609 = getelementptr double, ptr %606, i64 %arg.n
  %610 = getelementptr i64, ptr %arg.I, i64 %.670
  %.3117 = add i64 %arg.n, 4
  %.3264 = mul i64 %arg.n, 7
  %.3265 = add i64 %.3264, 4
  %611 = getelementptr double, ptr %arg.F, i64 %.499
  %612 = getelementptr double, ptr %arg.F, i64 %.466
  %613 = getelementptr double, ptr %arg.F, i64 %.476
  %614 = add i64 %arg.n, -1
  %615 = add i64 %arg.D, -1
  %616 = add i64 %quot.1.0, 1
  %const_mat2308 = add i64 %const, 2
  %unroll_iter1337 = and i64 %arg.n, %const_mat2308
  %const_mat2309 = add i64 %const, 2
  %unroll_iter1343 = and i64 %arg.D, %const_mat2309
  %xtraiter1351 = and i64 %616, 3
  %unroll_iter1355 = and i64 %616, 2044
  %const_mat2310 = add i64 %const, 2
  %unroll_iter1361 = and i64 %..414, %const_mat2310
  %xtraiter1375 = and i64 %arg.n, 3
  %unroll_iter1379 = and i64 %arg.n, %const
  %xtraiter1381 = and i64 %arg.D, 3
  %unroll_iter1386 = and i64 %arg.D, %const
  %617 = shl i64 %arg.n, 3
  %618 = add i64 %617, 8
  %scevgep2099 = getelementptr i8, ptr %arg.I, i64 %618
  %619 = add i64 %arg.G, 6
  %620 = mul i64 %arg.n, %619
  %621 = shl i64 %620, 3
  %622 = mul i64 %.451, 40
  %623 = add i64 %621, %622
  %624 = add i64 %623, 88
  %scevgep2107 = getelementptr i8, ptr %arg.I, i64 %624
  %625 = mul i64 %.451, 24
  %626 = add i64 %arg.n, %.497
  %627 = add i64 %arg.G, %arg.D
  %628 = add i64 %627, %.11.i406
  %629 = add i64 %628, %.595
  %630 = add i64 %629, 3
  %631 = mul i64 %630, %.460
  %632 = add i64 %626, %631
  %633 = shl i64 %632, 3
  %634 = add i64 %625, %633
  %635 = add i64 %634, 56
  %scevgep2115 = getelementptr i8, ptr %arg.F, i64 %635
  %636 = shl i64 %arg.n, 3
  %637 = add i64 %636, 8
  %scevgep2119 = getelementptr i8, ptr %arg.I, i64 %637
  %638 = add i64 %arg.G, 6
  %639 = mul i64 %arg.n, %638
  %640 = shl i64 %639, 3
  %641 = mul i64 %.451, 40
  %642 = add i64 %640, %641
  %643 = add i64 %642, 88
  %scevgep2123 = getelementptr i8, ptr %arg.I, i64 %643
  %644 = mul i64 %.451, 24
  %645 = shl i64 %arg.n, 4
  %646 = add i64 %644, %645
  %647 = add i64 %arg.G, %arg.n
  %648 = add i64 %647, %.11.i406
  %649 = add i64 %648, 67
  %650 = mul i64 %arg.D, %649
  %651 = add i64 %arg.G, %arg.D
  %652 = add i64 %651, %.11.i406
  %653 = add i64 %652, %.595
  %654 = add i64 %653, 3
  %655 = mul i64 %654, %.460
  %656 = add i64 %650, %655
  %657 = add i64 %quot.1.0, 2
  %658 = mul i64 %arg.K, %657
  %659 = add i64 %656, %658
  %660 = shl i64 %659, 3
  %661 = add i64 %646, %660
  %662 = add i64 %661, 584
  %scevgep2127 = getelementptr i8, ptr %arg.F, i64 %662
  %663 = mul i64 %arg.D, %649
  %664 = shl i64 %663, 3
  %665 = mul i64 %654, %.460
  %666 = shl i64 %665, 3
  %667 = add i64 %664, %666
  %668 = mul i64 %arg.G, 24
  %669 = add i64 %667, %668
  %670 = mul i64 %.11.i406, 24
  %671 = add i64 %669, %670
  %672 = add i64 %671, %645
  %673 = shl i64 %arg.K, 3
  %674 = add i64 %672, %673
  %675 = add i64 %674, 584
  %scevgep2135 = getelementptr i8, ptr %arg.F, i64 %675
  %676 = shl i64 %quot.1.0, 3
  %677 = add i64 %676, 8
  %678 = mul i64 %.451, 24
  %679 = add i64 %678, %645
  %680 = add i64 %arg.K, %663
  %681 = mul i64 %654, %.460
  %682 = add i64 %680, %681
  %683 = shl i64 %682, 3
  %684 = add i64 %679, %683
  %685 = add i64 %684, 560
  %scevgep2145 = getelementptr i8, ptr %arg.F, i64 %685
  %686 = add i64 %678, %645
  %687 = add i64 %663, %681
  %688 = add i64 %quot.1.0, 2
  %689 = mul i64 %arg.K, %688
  %690 = add i64 %687, %689
  %691 = shl i64 %690, 3
  %692 = add i64 %686, %691
  %693 = add i64 %692, 560
  %scevgep2150 = getelementptr i8, ptr %arg.F, i64 %693
  %694 = add i64 %arg.G, 73
  %695 = mul i64 %arg.n, %694
  %696 = shl i64 %695, 3
  %697 = mul i64 %.451, 40
  %698 = add i64 %696, %697
  %699 = shl i64 %arg.D, 3
  %700 = add i64 %698, %699
  %701 = add i64 %700, 616
  %scevgep2153 = getelementptr i8, ptr %arg.I, i64 %701
  %702 = add i64 %arg.G, 6
  %703 = mul i64 %arg.n, %702
  %704 = shl i64 %703, 3
  %705 = add i64 %704, %697
  %706 = add i64 %705, 88
  %scevgep2157 = getelementptr i8, ptr %arg.I, i64 %706
  %707 = mul i64 %.451, 24
  %708 = add i64 %707, %645
  %709 = add i64 %arg.G, %arg.D
  %710 = add i64 %709, %.11.i406
  %711 = add i64 %710, %.566
  %712 = add i64 %711, %.595
  %713 = add i64 %712, 3
  %714 = mul i64 %713, %.460
  %715 = add i64 %663, %714
  %716 = add i64 %quot.1.0, 2
  %717 = mul i64 %arg.K, %716
  %718 = add i64 %715, %717
  %719 = shl i64 %718, 3
  %720 = add i64 %708, %719
  %721 = add i64 %720, 568
  %scevgep2161 = getelementptr i8, ptr %arg.F, i64 %721
  %722 = add i64 %arg.G, 73
  %723 = mul i64 %arg.n, %722
  %724 = shl i64 %723, 3
  %725 = mul i64 %.451, 40
  %726 = add i64 %724, %725
  %727 = add i64 %726, 616
  %scevgep2165 = getelementptr i8, ptr %arg.I, i64 %727
  %728 = mul i64 %arg.D, %arg.D
  %729 = shl i64 %728, 3
  %730 = add i64 %arg.G, %arg.n
  %731 = add i64 %730, %.11.i406
  %732 = mul i64 %731, 24
  %733 = add i64 %729, %732
  %734 = add i64 %arg.G, %arg.D
  %735 = add i64 %734, %.11.i406
  %736 = add i64 %735, %.566
  %737 = add i64 %736, %.595
  %738 = add i64 %737, 3
  %739 = mul i64 %738, %.460
  %740 = add i64 %663, %739
  %741 = add i64 %quot.1.0, 2
  %742 = mul i64 %arg.K, %741
  %743 = add i64 %740, %742
  %744 = shl i64 %743, 3
  %745 = add i64 %733, %744
  %746 = add i64 %745, 1080
  %scevgep2169 = getelementptr i8, ptr %arg.F, i64 %746
  %747 = add i64 %arg.G, %arg.n
  %748 = add i64 %747, %.11.i406
  %749 = mul i64 %748, 24
  %750 = add i64 %arg.G, %arg.D
  %751 = add i64 %750, %.11.i406
  %752 = add i64 %751, %.566
  %753 = add i64 %752, %.595
  %754 = add i64 %753, 3
  %755 = mul i64 %754, %.460
  %756 = add i64 %663, %755
  %757 = add i64 %quot.1.0, 2
  %758 = mul i64 %arg.K, %757
  %759 = add i64 %756, %758
  %760 = shl i64 %759, 3
  %761 = add i64 %749, %760
  %762 = add i64 %761, 568
  %scevgep2173 = getelementptr i8, ptr %arg.F, i64 %762
  %763 = shl i64 %arg.G, 3
  %764 = add i64 %763, 80
  %765 = mul i64 %arg.n, %764
  %766 = mul i64 %arg.G, 40
  %767 = add i64 %765, %766
  %768 = mul i64 %.11.i406, 40
  %769 = add i64 %767, %768
  %770 = add i64 %769, 592
  %scevgep2177 = getelementptr i8, ptr %arg.I, i64 %770
  %771 = add i64 %arg.G, 9
  %772 = mul i64 %arg.n, %771
  %773 = shl i64 %772, 3
  %774 = add i64 %773, %766
  %775 = add i64 %774, %768
  %776 = add i64 %775, 592
  %scevgep2183 = getelementptr i8, ptr %arg.I, i64 %776
  %777 = add i64 %775, 616
  %scevgep2187 = getelementptr i8, ptr %arg.I, i64 %777
  %778 = shl i64 %arg.n, 3
  %scevgep2197 = getelementptr i8, ptr %arg.out, i64 24
  %scevgep2212 = getelementptr i8, ptr %arg.F, i64 24
  %779 = shl i64 %arg.D, 3
  %780 = add i64 %arg.G, %.11.i406
  %781 = add i64 %780, 3
  %782 = mul i64 %arg.D, %781
  %783 = shl i64 %782, 3
  %784 = mul i64 %654, %.460
  %785 = shl i64 %784, 3
  %786 = add i64 %783, %785
  %787 = add i64 %786, %668
  %788 = add i64 %787, %670
  %789 = add i64 %788, %645
  %790 = add i64 %789, %673
  %791 = add i64 %790, 584
  %scevgep2243 = getelementptr i8, ptr %arg.F, i64 %791
  %792 = add i64 %678, %645
  %793 = add i64 %arg.K, %782
  %794 = mul i64 %654, %.460
  %795 = add i64 %793, %794
  %796 = shl i64 %795, 3
  %797 = add i64 %792, %796
  %798 = add i64 %797, 560
  %scevgep2253 = getelementptr i8, ptr %arg.F, i64 %798
  br label %B1398

B1462.endif:                                      ; preds = %B1446, %B1416, %B1398
  %drop.3.1 = phi i64 [ 1, %B1416 ], [ 0, %B1398 ], [ %spec.select, %B1446 ]
  %799 = icmp slt i64 %arg.n, 1
  br i1 %799, label %B1560, label %B1494.preheader

B1494.preheader:                                  ; preds = %B1462.endif
  %800 = icmp eq i64 %614, 0
  br i1 %800, label %B1494.epil.preheader, label %B1494.preheader1683

B1494.preheader1683:                              ; preds = %B1494.preheader
  br label %B1494

B1634.endif:                                      ; preds = %B1600, %B1576
  %less.3.1 = phi i64 [ %spec.select4484, %B1600 ], [ %spec.select4447, %B1576 ]
  %801 = icmp sgt i64 %arg.D, 0
  br i1 %801, label %B1666.preheader, label %B1744

B1666.preheader:                                  ; preds = %B1634.endif
  %802 = icmp eq i64 %615, 0
  br i1 %802, label %B1666.epil.preheader, label %B1666.preheader1682

B1666.preheader1682:                              ; preds = %B1666.preheader
  br label %B1666

B1756.endif:                                      ; preds = %B1744
  %803 = icmp slt i64 %arg.n, 1
  br i1 %803, label %B1838, label %B1788.preheader

B1788.preheader:                                  ; preds = %B1756.endif
  %804 = icmp eq i64 %614, 0
  br i1 %804, label %B1788.epil.preheader, label %B1788.preheader1681

B1788.preheader1681:                              ; preds = %B1788.preheader
  br label %B1788

B1946.if.if:                                      ; preds = %B1838
  %.2223 = icmp sgt i32 %.2215, 0
  %.2216 = load ptr, ptr %excinfo.4, align 8
  %.2224 = select i1 %.2223, ptr %.2216, ptr undef
  store ptr %.2224, ptr %excinfo, align 8
  br label %common.ret

B2002.lr.ph:                                      ; preds = %B1838
  %805 = icmp ult i64 %quot.1.0, 3
  br i1 %805, label %B2002.epil.preheader, label %B2002.preheader

B2002.preheader:                                  ; preds = %B2002.lr.ph
  br label %B2002

B2054.if.if:                                      ; preds = %B2054
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B2130.endif:                                      ; preds = %B2116
  %806 = icmp sgt i64 %..414, 0
  br i1 %806, label %B2162.preheader, label %B2266.endif

B2162.preheader:                                  ; preds = %B2130.endif
  %807 = icmp eq i64 %..414, 1
  br i1 %807, label %B2162.epil.preheader, label %B2162.preheader1680

B2162.preheader1680:                              ; preds = %B2162.preheader
  br label %B2162

B2266.endif.loopexit.unr-lcssa:                   ; preds = %B2250.1
  %808 = and i64 %..414, 1
  %809 = icmp eq i64 %808, 0
  br i1 %809, label %B2266.endif, label %B2162.epil.preheader

B2162.epil.preheader:                             ; preds = %B2266.endif.loopexit.unr-lcssa, %B2162.preheader
  %.254750845086.epil.init = phi i64 [ 0, %B2162.preheader ], [ %.2554.1, %B2266.endif.loopexit.unr-lcssa ]
  %.2588.epil = getelementptr i64, ptr %605, i64 %.254750845086.epil.init
  %.2589.epil = load i64, ptr %.2588.epil, align 8
  %.2590.epil = icmp eq i64 %.2589.epil, 1
  br i1 %.2590.epil, label %B2200.epil, label %B2250.epil

B2200.epil:                                       ; preds = %B2162.epil.preheader
  %.2596.epil = getelementptr i64, ptr %576, i64 %.254750845086.epil.init
  %.2597.epil = load i64, ptr %.2596.epil, align 8
  %.2598.epil = sitofp i64 %.2597.epil to double
  br label %B2250.epil

B2250.epil:                                       ; preds = %B2200.epil, %B2162.epil.preheader
  %"$phi2250.2.2.3.epil" = phi double [ %.2598.epil, %B2200.epil ], [ 0.000000e+00, %B2162.epil.preheader ]
  %.2613.epil = getelementptr double, ptr %606, i64 %.254750845086.epil.init
  store double %"$phi2250.2.2.3.epil", ptr %.2613.epil, align 8
  br label %B2266.endif

B2266.endif:                                      ; preds = %B2250.epil, %B2266.endif.loopexit.unr-lcssa, %B2130.endif
  %810 = icmp slt i64 %arg.D, 1
  br i1 %810, label %B2424.endif, label %B2298.preheader

B2298.preheader:                                  ; preds = %B2266.endif
  %811 = icmp eq i64 %615, 0
  br i1 %811, label %B2298.epil.preheader, label %B2298.preheader1679

B2298.preheader1679:                              ; preds = %B2298.preheader
  br label %B2298

B2330.endif:                                      ; preds = %B2298
  %812 = shl i64 %.270850915093, 3
  %scevgep2171 = getelementptr i8, ptr %scevgep2169, i64 %812
  %scevgep2172 = getelementptr i8, ptr %scevgep2171, i64 -8
  %.2761 = load double, ptr %scevgep2172, align 8
  %.10.i = fcmp ogt double %.2761, 0.000000e+00
  %.11.i = select i1 %.10.i, double %.2761, double 0.000000e+00
  %.2801 = getelementptr double, ptr %606, i64 %.2748
  store double %.11.i, ptr %.2801, align 8
  br label %B2422

B2424.endif.loopexit.unr-lcssa:                   ; preds = %B2422.1
  %813 = and i64 %arg.D, 1
  %814 = icmp eq i64 %813, 0
  br i1 %814, label %B2424.endif, label %B2298.epil.preheader

B2298.epil.preheader:                             ; preds = %B2424.endif.loopexit.unr-lcssa, %B2298.preheader
  %.270850915093.epil.init = phi i64 [ 0, %B2298.preheader ], [ %.2715.1, %B2424.endif.loopexit.unr-lcssa ]
  %.2747.epil = getelementptr i64, ptr %604, i64 %.270850915093.epil.init
  %.2748.epil = load i64, ptr %.2747.epil, align 8
  %.2750.epil = icmp slt i64 %.2748.epil, %.414
  br i1 %.2750.epil, label %B2330.endif.epil, label %B2424.endif

B2330.endif.epil:                                 ; preds = %B2298.epil.preheader
  %.2760.epil = getelementptr double, ptr %608, i64 %.270850915093.epil.init
  %.2761.epil = load double, ptr %.2760.epil, align 8
  %.10.i.epil = fcmp ogt double %.2761.epil, 0.000000e+00
  %.11.i.epil = select i1 %.10.i.epil, double %.2761.epil, double 0.000000e+00
  %.2801.epil = getelementptr double, ptr %606, i64 %.2748.epil
  store double %.11.i.epil, ptr %.2801.epil, align 8
  br label %B2424.endif

B2424.endif:                                      ; preds = %B2424.endif.loopexit.unr-lcssa, %B2330.endif.epil, %B2298.epil.preheader, %B2266.endif
  %815 = icmp slt i64 %arg.n, 1
  br i1 %815, label %B2686.endif, label %B2456.preheader

B2456.preheader:                                  ; preds = %B2424.endif
  br label %B2456

B2522.endif:                                      ; preds = %B2456
  %sunkaddr2470 = mul i64 %.289751085118, 8
  %sunkaddr2471 = getelementptr i8, ptr %arg.out, i64 %sunkaddr2470
  %sunkaddr2472 = getelementptr i8, ptr %sunkaddr2471, i64 32
  store double 0.000000e+00, ptr %sunkaddr2472, align 8
  %.2959 = load i64, ptr %.688, align 8
  %.30395099.not = icmp slt i64 %.2959, 1
  br i1 %.30395099.not, label %B2684, label %B2582.lr.ph

B2582.lr.ph:                                      ; preds = %B2522.endif
  %invariant.gep5104 = getelementptr i64, ptr %610, i64 %.289751085118
  %816 = icmp eq i64 %.2959, 1
  br i1 %816, label %B2582.epil.preheader, label %B2582.lr.ph.new

B2582.lr.ph.new:                                  ; preds = %B2582.lr.ph
  %const_mat2311 = add i64 %const, 2
  %unroll_iter1373 = and i64 %.2959, %const_mat2311
  br label %B2582

B2686.endif:                                      ; preds = %B2684, %B2424.endif
  %.3124 = load i64, ptr %.688, align 8
  %.32045139.not = icmp slt i64 %.3124, 1
  br i1 %.32045139.not, label %B2938.endif, label %B2740.preheader

B2740.preheader:                                  ; preds = %B2686.endif
  br label %B2740

B2818.endif:                                      ; preds = %B2740
  %817 = icmp slt i64 %arg.n, 1
  br i1 %817, label %B2926, label %B2850.lr.ph

B2850.lr.ph:                                      ; preds = %B2818.endif
  %818 = icmp ult i64 %614, 3
  br i1 %818, label %B2850.epil.preheader, label %B2850.preheader

B2850.preheader:                                  ; preds = %B2850.lr.ph
  %819 = shl i64 %at.13.25144, 3
  %scevgep2198 = getelementptr i8, ptr %scevgep2197, i64 %819
  br label %B2850

B2938.endif:                                      ; preds = %B2936, %B2686.endif, %B2116
  %820 = icmp slt i64 %arg.D, 1
  br i1 %820, label %B3036.endif, label %B2974.lr.ph

B2974.lr.ph:                                      ; preds = %B2938.endif
  %821 = icmp ult i64 %615, 3
  br i1 %821, label %B2974.epil.preheader, label %B2974.preheader

B2974.preheader:                                  ; preds = %B2974.lr.ph
  br label %B2974

B3036.endif.loopexit.unr-lcssa:                   ; preds = %B2974
  %822 = icmp eq i64 %xtraiter1381, 0
  br i1 %822, label %B3036.endif, label %B2974.epil.preheader

B2974.epil.preheader:                             ; preds = %B3036.endif.loopexit.unr-lcssa, %B2974.lr.ph
  %bound.5.15154.epil.init = phi double [ 0.000000e+00, %B2974.lr.ph ], [ %.3568.3, %B3036.endif.loopexit.unr-lcssa ]
  %.352251505152.epil.init = phi i64 [ 0, %B2974.lr.ph ], [ %.3529.3, %B3036.endif.loopexit.unr-lcssa ]
  %823 = shl i64 %.352251505152.epil.init, 3
  %scevgep2230 = getelementptr i8, ptr %arg.cap, i64 %823
  %scevgep2234 = getelementptr i8, ptr %lsr.iv2232, i64 %823
  br label %B2974.epil

B2974.epil:                                       ; preds = %B2974.epil, %B2974.epil.preheader
  %bound.5.15154.epil = phi double [ %bound.5.15154.epil.init, %B2974.epil.preheader ], [ %.3568.epil, %B2974.epil ]
  %epil.iter1382 = phi i64 [ 0, %B2974.epil.preheader ], [ %epil.iter1382.next, %B2974.epil ]
  %824 = shl i64 %epil.iter1382, 3
  %scevgep2235 = getelementptr i8, ptr %scevgep2234, i64 %824
  %.3562.epil = load double, ptr %scevgep2235, align 8
  %825 = shl i64 %epil.iter1382, 3
  %scevgep2231 = getelementptr i8, ptr %scevgep2230, i64 %825
  %.3565.epil = load double, ptr %scevgep2231, align 8
  %.3566.epil = fmul double %.3562.epil, %.3565.epil
  %.3568.epil = fadd double %bound.5.15154.epil, %.3566.epil
  %epil.iter1382.next = add i64 %epil.iter1382, 1
  %epil.iter1382.cmp.not = icmp eq i64 %xtraiter1381, %epil.iter1382.next
  br i1 %epil.iter1382.cmp.not, label %B3036.endif, label %B2974.epil

B3036.endif:                                      ; preds = %B2974.epil, %B3036.endif.loopexit.unr-lcssa, %B2938.endif
  %bound.5.1.lcssa = phi double [ 0.000000e+00, %B2938.endif ], [ %.3568.3, %B3036.endif.loopexit.unr-lcssa ], [ %.3568.epil, %B2974.epil ]
  %826 = icmp slt i64 %arg.n, 1
  %.3585 = getelementptr double, ptr %611, i64 %.150651865349
  store double %bound.5.1.lcssa, ptr %.3585, align 8
  br i1 %826, label %B1396.backedge, label %B3084.endif.lr.ph

B3084.endif.lr.ph:                                ; preds = %B3036.endif
  %.3869 = mul i64 %.150651865349, %arg.n
  %827 = getelementptr double, ptr %612, i64 %.3869
  br label %B3084.endif

B3084.endif:                                      ; preds = %B3084.endif.lr.ph, %B3324
  %lsr.iv2254 = phi ptr [ %scevgep2253, %B3084.endif.lr.ph ], [ %scevgep2255, %B3324 ]
  %lsr.iv2244 = phi ptr [ %scevgep2243, %B3084.endif.lr.ph ], [ %scevgep2245, %B3324 ]
  %bound.6.15176 = phi double [ %bound.5.1.lcssa, %B3084.endif.lr.ph ], [ %bound.7.2, %B3324 ]
  %.367551685174 = phi i64 [ 0, %B3084.endif.lr.ph ], [ %.3682, %B3324 ]
  %828 = icmp slt i64 %arg.D, 1
  %.3682 = add i64 %.367551685174, 1
  %.3712 = getelementptr double, ptr %arg.v, i64 %.367551685174
  %.3713 = load double, ptr %.3712, align 8
  br i1 %828, label %B3214, label %B3134.lr.ph

B3134.lr.ph:                                      ; preds = %B3084.endif
  %829 = icmp ult i64 %615, 3
  br i1 %829, label %B3134.epil.preheader, label %B3134.preheader

B3134.preheader:                                  ; preds = %B3134.lr.ph
  br label %B3134

B3390.endif:                                      ; preds = %B1396.backedge, %B1360.endif
  %root.2.0.lcssa = phi double [ 1.000000e+300, %B1360.endif ], [ %.11.i396, %B1396.backedge ]
  %830 = icmp slt i64 %arg.n, 1
  br i1 %830, label %B3546.endif, label %B3422.endif.lr.ph

B3422.endif.lr.ph:                                ; preds = %B3390.endif
  %.41875384.not = icmp slt i64 %arg.D, 1
  %831 = getelementptr double, ptr %arg.F, i64 %.485
  br i1 %.41875384.not, label %B3422.endif.preheader, label %B3422.endif.us.preheader

B3422.endif.us.preheader:                         ; preds = %B3422.endif.lr.ph
  %832 = add i64 %arg.D, -1
  %xtraiter1395 = and i64 %arg.D, 3
  %unroll_iter1400 = and i64 %arg.D, %const
  %833 = add i64 %arg.G, %.11.i406
  %834 = add i64 %833, 3
  %835 = mul i64 %arg.D, %834
  %836 = shl i64 %835, 3
  %837 = add i64 %arg.G, %arg.D
  %838 = add i64 %837, %.11.i406
  %839 = add i64 %838, %.595
  %840 = add i64 %839, 3
  %841 = mul i64 %840, %.460
  %842 = shl i64 %841, 3
  %843 = add i64 %836, %842
  %844 = mul i64 %arg.G, 24
  %845 = add i64 %843, %844
  %846 = mul i64 %.11.i406, 24
  %847 = add i64 %845, %846
  %848 = shl i64 %arg.n, 4
  %849 = add i64 %847, %848
  %850 = shl i64 %arg.K, 3
  %851 = add i64 %849, %850
  %852 = add i64 %851, 584
  %scevgep2082 = getelementptr i8, ptr %arg.F, i64 %852
  %853 = shl i64 %arg.D, 3
  %854 = mul i64 %.451, 24
  %855 = add i64 %854, %848
  %856 = add i64 %arg.K, %835
  %857 = mul i64 %840, %.460
  %858 = add i64 %856, %857
  %859 = shl i64 %858, 3
  %860 = add i64 %855, %859
  %861 = add i64 %860, 560
  %scevgep2092 = getelementptr i8, ptr %arg.F, i64 %861
  br label %B3422.endif.us

B3422.endif.preheader:                            ; preds = %B3422.endif.lr.ph
  %862 = add i64 %arg.n, -1
  %xtraiter1402 = and i64 %arg.n, 7
  %863 = icmp ult i64 %862, 7
  br i1 %863, label %B3422.endif.epil.preheader, label %B3422.endif.preheader.new

B3422.endif.preheader.new:                        ; preds = %B3422.endif.preheader
  %const_mat = add i64 %const, -4
  %unroll_iter1406 = and i64 %arg.n, %const_mat
  %864 = mul i64 %.4834488, %.460
  %865 = shl i64 %864, 3
  %866 = add i64 %865, 56
  %scevgep2058 = getelementptr i8, ptr %arg.F, i64 %866
  br label %B3422.endif

B3422.endif.us:                                   ; preds = %B3422.endif.us.preheader, %B3458.B3528_crit_edge.us
  %lsr.iv2093 = phi ptr [ %scevgep2092, %B3422.endif.us.preheader ], [ %scevgep2094, %B3458.B3528_crit_edge.us ]
  %lsr.iv2083 = phi ptr [ %scevgep2082, %B3422.endif.us.preheader ], [ %scevgep2084, %B3458.B3528_crit_edge.us ]
  %.406953925398.us = phi i64 [ %.4076.us, %B3458.B3528_crit_edge.us ], [ 0, %B3422.endif.us.preheader ]
  %867 = icmp ult i64 %832, 3
  br i1 %867, label %B3460.us.epil.preheader, label %B3460.us.preheader

B3460.us.preheader:                               ; preds = %B3422.endif.us
  br label %B3460.us

B3460.us:                                         ; preds = %B3460.us.preheader, %B3460.us
  %c.22.15387.us = phi double [ %.4241.us.3, %B3460.us ], [ 0x3D719799812DEA11, %B3460.us.preheader ]
  %.419353835385.us = phi i64 [ %.4200.us.3, %B3460.us ], [ 0, %B3460.us.preheader ]
  %868 = shl i64 %.419353835385.us, 3
  %sunkaddr2473 = mul i64 %.419353835385.us, 8
  %sunkaddr2474 = getelementptr i8, ptr %arg.F, i64 %sunkaddr2473
  %.4229.us = load double, ptr %sunkaddr2474, align 8
  %scevgep2090 = getelementptr i8, ptr %lsr.iv2083, i64 %868
  %scevgep2091 = getelementptr i8, ptr %scevgep2090, i64 -24
  %.4238.us = load double, ptr %scevgep2091, align 8
  %.4239.us = fmul double %.4229.us, %.4238.us
  %.4241.us = fadd double %c.22.15387.us, %.4239.us
  %869 = shl i64 %.419353835385.us, 3
  %sunkaddr2475 = mul i64 %.419353835385.us, 8
  %sunkaddr2476 = getelementptr i8, ptr %arg.F, i64 %sunkaddr2475
  %sunkaddr2477 = getelementptr i8, ptr %sunkaddr2476, i64 8
  %.4229.us.1 = load double, ptr %sunkaddr2477, align 8
  %scevgep2088 = getelementptr i8, ptr %lsr.iv2083, i64 %869
  %scevgep2089 = getelementptr i8, ptr %scevgep2088, i64 -16
  %.4238.us.1 = load double, ptr %scevgep2089, align 8
  %.4239.us.1 = fmul double %.4229.us.1, %.4238.us.1
  %.4241.us.1 = fadd double %.4241.us, %.4239.us.1
  %870 = shl i64 %.419353835385.us, 3
  %sunkaddr2478 = mul i64 %.419353835385.us, 8
  %sunkaddr2479 = getelementptr i8, ptr %arg.F, i64 %sunkaddr2478
  %sunkaddr2480 = getelementptr i8, ptr %sunkaddr2479, i64 16
  %.4229.us.2 = load double, ptr %sunkaddr2480, align 8
  %scevgep2086 = getelementptr i8, ptr %lsr.iv2083, i64 %870
  %scevgep2087 = getelementptr i8, ptr %scevgep2086, i64 -8
  %.4238.us.2 = load double, ptr %scevgep2087, align 8
  %.4239.us.2 = fmul double %.4229.us.2, %.4238.us.2
  %.4241.us.2 = fadd double %.4241.us.1, %.4239.us.2
  %.4200.us.3 = add i64 %.419353835385.us, 4
  %871 = shl i64 %.419353835385.us, 3
  %sunkaddr2481 = mul i64 %.419353835385.us, 8
  %sunkaddr2482 = getelementptr i8, ptr %arg.F, i64 %sunkaddr2481
  %sunkaddr2483 = getelementptr i8, ptr %sunkaddr2482, i64 24
  %.4229.us.3 = load double, ptr %sunkaddr2483, align 8
  %scevgep2085 = getelementptr i8, ptr %lsr.iv2083, i64 %871
  %.4238.us.3 = load double, ptr %scevgep2085, align 8
  %.4239.us.3 = fmul double %.4229.us.3, %.4238.us.3
  %.4241.us.3 = fadd double %.4241.us.2, %.4239.us.3
  %niter1401.ncmp.3 = icmp eq i64 %unroll_iter1400, %.4200.us.3
  br i1 %niter1401.ncmp.3, label %B3458.B3528_crit_edge.us.unr-lcssa, label %B3460.us

B3458.B3528_crit_edge.us.unr-lcssa:               ; preds = %B3460.us
  %872 = icmp eq i64 %xtraiter1395, 0
  br i1 %872, label %B3458.B3528_crit_edge.us, label %B3460.us.epil.preheader

B3460.us.epil.preheader:                          ; preds = %B3458.B3528_crit_edge.us.unr-lcssa, %B3422.endif.us
  %c.22.15387.us.epil.init = phi double [ 0x3D719799812DEA11, %B3422.endif.us ], [ %.4241.us.3, %B3458.B3528_crit_edge.us.unr-lcssa ]
  %.419353835385.us.epil.init = phi i64 [ 0, %B3422.endif.us ], [ %.4200.us.3, %B3458.B3528_crit_edge.us.unr-lcssa ]
  %873 = shl i64 %.419353835385.us.epil.init, 3
  %scevgep2095 = getelementptr i8, ptr %lsr.iv2093, i64 %873
  %scevgep2097 = getelementptr i8, ptr %arg.F, i64 %873
  br label %B3460.us.epil

B3460.us.epil:                                    ; preds = %B3460.us.epil, %B3460.us.epil.preheader
  %c.22.15387.us.epil = phi double [ %c.22.15387.us.epil.init, %B3460.us.epil.preheader ], [ %.4241.us.epil, %B3460.us.epil ]
  %epil.iter1396 = phi i64 [ 0, %B3460.us.epil.preheader ], [ %epil.iter1396.next, %B3460.us.epil ]
  %874 = shl i64 %epil.iter1396, 3
  %scevgep2098 = getelementptr i8, ptr %scevgep2097, i64 %874
  %.4229.us.epil = load double, ptr %scevgep2098, align 8
  %875 = shl i64 %epil.iter1396, 3
  %scevgep2096 = getelementptr i8, ptr %scevgep2095, i64 %875
  %.4238.us.epil = load double, ptr %scevgep2096, align 8
  %.4239.us.epil = fmul double %.4229.us.epil, %.4238.us.epil
  %.4241.us.epil = fadd double %c.22.15387.us.epil, %.4239.us.epil
  %epil.iter1396.next = add i64 %epil.iter1396, 1
  %epil.iter1396.cmp.not = icmp eq i64 %xtraiter1395, %epil.iter1396.next
  br i1 %epil.iter1396.cmp.not, label %B3458.B3528_crit_edge.us, label %B3460.us.epil

B3458.B3528_crit_edge.us:                         ; preds = %B3460.us.epil, %B3458.B3528_crit_edge.us.unr-lcssa
  %.4241.us.lcssa = phi double [ %.4241.us.3, %B3458.B3528_crit_edge.us.unr-lcssa ], [ %.4241.us.epil, %B3460.us.epil ]
  %.4076.us = add i64 %.406953925398.us, 1
  %.4256.us = getelementptr double, ptr %831, i64 %.406953925398.us
  store double %.4241.us.lcssa, ptr %.4256.us, align 8
  %scevgep2084 = getelementptr i8, ptr %lsr.iv2083, i64 %853
  %scevgep2094 = getelementptr i8, ptr %lsr.iv2093, i64 %853
  %exitcond6337.not = icmp eq i64 %.4076.us, %arg.n
  br i1 %exitcond6337.not, label %B3546.endif, label %B3422.endif.us

B3422.endif:                                      ; preds = %B3422.endif, %B3422.endif.preheader.new
  %.406953925398 = phi i64 [ 0, %B3422.endif.preheader.new ], [ %.4076.7, %B3422.endif ]
  %876 = shl i64 %.406953925398, 3
  %scevgep2072 = getelementptr i8, ptr %scevgep2058, i64 %876
  %scevgep2073 = getelementptr i8, ptr %scevgep2072, i64 -56
  store double 0x3D719799812DEA11, ptr %scevgep2073, align 8
  %877 = shl i64 %.406953925398, 3
  %scevgep2070 = getelementptr i8, ptr %scevgep2058, i64 %877
  %scevgep2071 = getelementptr i8, ptr %scevgep2070, i64 -48
  store double 0x3D719799812DEA11, ptr %scevgep2071, align 8
  %878 = shl i64 %.406953925398, 3
  %scevgep2068 = getelementptr i8, ptr %scevgep2058, i64 %878
  %scevgep2069 = getelementptr i8, ptr %scevgep2068, i64 -40
  store double 0x3D719799812DEA11, ptr %scevgep2069, align 8
  %879 = shl i64 %.406953925398, 3
  %scevgep2066 = getelementptr i8, ptr %scevgep2058, i64 %879
  %scevgep2067 = getelementptr i8, ptr %scevgep2066, i64 -32
  store double 0x3D719799812DEA11, ptr %scevgep2067, align 8
  %880 = shl i64 %.406953925398, 3
  %scevgep2064 = getelementptr i8, ptr %scevgep2058, i64 %880
  %scevgep2065 = getelementptr i8, ptr %scevgep2064, i64 -24
  store double 0x3D719799812DEA11, ptr %scevgep2065, align 8
  %881 = shl i64 %.406953925398, 3
  %scevgep2062 = getelementptr i8, ptr %scevgep2058, i64 %881
  %scevgep2063 = getelementptr i8, ptr %scevgep2062, i64 -16
  store double 0x3D719799812DEA11, ptr %scevgep2063, align 8
  %882 = shl i64 %.406953925398, 3
  %scevgep2060 = getelementptr i8, ptr %scevgep2058, i64 %882
  %scevgep2061 = getelementptr i8, ptr %scevgep2060, i64 -8
  store double 0x3D719799812DEA11, ptr %scevgep2061, align 8
  %.4076.7 = add i64 %.406953925398, 8
  %883 = shl i64 %.406953925398, 3
  %scevgep2059 = getelementptr i8, ptr %scevgep2058, i64 %883
  store double 0x3D719799812DEA11, ptr %scevgep2059, align 8
  %niter1407.ncmp.7 = icmp eq i64 %unroll_iter1406, %.4076.7
  br i1 %niter1407.ncmp.7, label %B3546.endif.loopexit.unr-lcssa, label %B3422.endif

B3546.endif.loopexit.unr-lcssa:                   ; preds = %B3422.endif
  %lcmp.mod1404.not = icmp eq i64 %xtraiter1402, 0
  br i1 %lcmp.mod1404.not, label %B3546.endif, label %B3422.endif.epil.preheader

B3422.endif.epil.preheader:                       ; preds = %B3546.endif.loopexit.unr-lcssa, %B3422.endif.preheader
  %.406953925398.epil.init = phi i64 [ 0, %B3422.endif.preheader ], [ %.4076.7, %B3546.endif.loopexit.unr-lcssa ]
  %884 = mul i64 %.4834488, %.460
  %885 = shl i64 %884, 3
  %886 = shl i64 %.406953925398.epil.init, 3
  %887 = add i64 %885, %886
  %scevgep2056 = getelementptr i8, ptr %arg.F, i64 %887
  br label %B3422.endif.epil

B3422.endif.epil:                                 ; preds = %B3422.endif.epil, %B3422.endif.epil.preheader
  %epil.iter1403 = phi i64 [ %epil.iter1403.next, %B3422.endif.epil ], [ 0, %B3422.endif.epil.preheader ]
  %888 = shl i64 %epil.iter1403, 3
  %scevgep2057 = getelementptr i8, ptr %scevgep2056, i64 %888
  store double 0x3D719799812DEA11, ptr %scevgep2057, align 8
  %epil.iter1403.next = add i64 %epil.iter1403, 1
  %epil.iter1403.cmp.not = icmp eq i64 %xtraiter1402, %epil.iter1403.next
  br i1 %epil.iter1403.cmp.not, label %B3546.endif, label %B3422.endif.epil

B3546.endif:                                      ; preds = %B3458.B3528_crit_edge.us, %B3422.endif.epil, %B3546.endif.loopexit.unr-lcssa, %B3390.endif
  store double %arg.threshold, ptr %arg.out, align 8
  %.10.i397 = fcmp ogt double %arg.threshold, %root.2.0.lcssa
  %.11.i398 = select i1 %.10.i397, double %arg.threshold, double %root.2.0.lcssa
  %.4300 = getelementptr i8, ptr %arg.out, i64 8
  store double %.11.i398, ptr %.4300, align 8
  %.4303 = getelementptr i8, ptr %arg.out, i64 16
  store double 0.000000e+00, ptr %.4303, align 8
  %.4307 = getelementptr i8, ptr %arg.out, i64 24
  store double %root.2.0.lcssa, ptr %.4307, align 8
  %.4311 = fcmp ugt double %root.2.0.lcssa, %arg.threshold
  br i1 %.4311, label %B3630.endif, label %B3626

B3630.endif:                                      ; preds = %B3546.endif
  %.45175409.not = icmp slt i64 %arg.K, 1
  br i1 %.45175409.not, label %B3724.preheader, label %B3662.lr.ph

B3662.lr.ph:                                      ; preds = %B3630.endif
  %xtraiter1408 = and i64 %arg.K, 3
  %889 = icmp ult i64 %arg.K, 4
  br i1 %889, label %B3662.epil.preheader, label %B3662.lr.ph.new

B3662.lr.ph.new:                                  ; preds = %B3662.lr.ph
  %unroll_iter1412 = and i64 %arg.K, %const
  %890 = mul i64 %arg.n, 3
  %891 = add i64 %.476, %890
  %892 = add i64 %891, 3
  %893 = shl i64 %arg.n, 2
  %894 = add i64 %893, 4
  %895 = mul i64 %.451, 24
  %896 = add i64 %arg.G, %.11.i406
  %897 = add i64 %896, 3
  %898 = mul i64 %arg.D, %897
  %899 = add i64 %arg.n, %898
  %900 = add i64 %arg.G, %arg.D
  %901 = add i64 %900, %.11.i406
  %902 = add i64 %901, %.595
  %903 = add i64 %902, 3
  %904 = mul i64 %903, %.460
  %905 = add i64 %899, %904
  %906 = shl i64 %905, 3
  %907 = add i64 %895, %906
  %908 = add i64 %907, 72
  %909 = add i64 %.476, %.595
  %910 = add i64 %909, 2
  %911 = add i64 %arg.n, %.476
  %912 = add i64 %911, 1
  br label %B3662

B3754.endif:                                      ; preds = %B3738
  %.46995415.not = icmp eq i64 %turn.4.1, 0
  br i1 %.46995415.not, label %B3868, label %B3790.prol.preheader

B3790.prol.preheader:                             ; preds = %B3754.endif
  br label %B3790.prol

B3790.prol:                                       ; preds = %B3790.prol.preheader, %B3790.prol
  %lsr.iv1684 = phi i64 [ %lsr.iv, %B3790.prol.preheader ], [ %lsr.iv.next1685, %B3790.prol ]
  %part.5.25418.prol = phi double [ %.4738.prol, %B3790.prol ], [ 7.812500e-03, %B3790.prol.preheader ]
  %.46985417.prol = phi i64 [ %.4708.prol, %B3790.prol ], [ %turn.4.1, %B3790.prol.preheader ]
  %.4708.prol = add i64 %.46985417.prol, -1
  %.4738.prol = fmul double %part.5.25418.prol, 4.000000e+00
  %prol.iter.cmp.not = icmp eq i64 %.4708.prol, 0
  %lsr.iv.next1685 = add i64 %lsr.iv1684, -1
  br i1 %prol.iter.cmp.not, label %B3790.prol.loopexit, label %B3790.prol

B3790.prol.loopexit:                              ; preds = %B3790.prol
  %913 = icmp ult i64 %373, 7
  br i1 %913, label %B3868, label %B3790.preheader

B3790.preheader:                                  ; preds = %B3790.prol.loopexit
  br label %B3790

B3890.endif:                                      ; preds = %B3868, %B3836
  %floor.2.2 = phi double [ %.4792, %B3868 ], [ %arg.threshold, %B3836 ]
  %914 = icmp slt i64 %arg.n, 1
  br i1 %914, label %B5142.endif, label %B3936.endif.preheader

B3936.endif.preheader:                            ; preds = %B3890.endif
  br label %B3936.endif

B3936.endif:                                      ; preds = %B3936.endif.preheader, %B4604
  %lsr.iv1689 = phi ptr [ %116, %B3936.endif.preheader ], [ %scevgep1690, %B4604 ]
  %first_rest.2.25464 = phi i64 [ %first_rest.3.3, %B4604 ], [ 0, %B3936.endif.preheader ]
  %first_share.2.25463 = phi i64 [ %first_share.3.3, %B4604 ], [ 0, %B3936.endif.preheader ]
  %m.3.25462 = phi i64 [ %m.4.3, %B4604 ], [ 0, %B3936.endif.preheader ]
  %.489454485460 = phi i64 [ %.4901, %B4604 ], [ 0, %B3936.endif.preheader ]
  %915 = icmp slt i64 %arg.K, 1
  %.4901 = add i64 %.489454485460, 1
  %.4931 = getelementptr i64, ptr %arg.ub, i64 %.489454485460
  %.4932 = load i64, ptr %.4931, align 8
  br i1 %915, label %B4438, label %B3986.lr.ph

B3986.lr.ph:                                      ; preds = %B3936.endif
  %916 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  br i1 %916, label %B3986.preheader, label %B3986.us.preheader

B3986.us.preheader:                               ; preds = %B3986.lr.ph
  br label %B3986.us

B3986.preheader:                                  ; preds = %B3986.lr.ph
  %.5085 = getelementptr i64, ptr %117, i64 %.489454485460
  %.5086 = load i64, ptr %.5085, align 8
  %.5087 = icmp eq i64 %.5086, 1
  br i1 %.5087, label %B3986.us608.preheader, label %B3986.preheader1673

B3986.preheader1673:                              ; preds = %B3986.preheader
  br label %B3986

B3986.us608.preheader:                            ; preds = %B3986.preheader
  br label %B3986.us608

B3986.us608:                                      ; preds = %B3986.us608.preheader, %B13940.us618
  %lsr.iv1705 = phi ptr [ %lsr.iv1689, %B3986.us608.preheader ], [ %scevgep1706, %B13940.us618 ]
  %lsr.iv1701 = phi ptr [ %invariant.gep5421, %B3986.us608.preheader ], [ %scevgep1702, %B13940.us618 ]
  %lsr.iv1698 = phi ptr [ %scevgep1697, %B3986.us608.preheader ], [ %scevgep1699, %B13940.us618 ]
  %most.3.35432.us609 = phi i64 [ %most.4.4.us619, %B13940.us618 ], [ %.4932, %B3986.us608.preheader ]
  %.502254265430.us610 = phi i64 [ %.5029.us611, %B13940.us618 ], [ 0, %B3986.us608.preheader ]
  %.5029.us611 = add i64 %.502254265430.us610, 1
  %917 = shl i64 %.502254265430.us610, 3
  %scevgep1704 = getelementptr i8, ptr %scevgep1703, i64 %917
  %.5075.us616 = load double, ptr %scevgep1704, align 8
  %.5077.us617 = fsub double %.5075.us616, %floor.2.2
  %.5097.us = icmp sgt i64 %most.3.35432.us609, 0
  br i1 %.5097.us, label %B4104.us, label %B13940.us618

B4104.us:                                         ; preds = %B3986.us608
  %.5066.us614 = load double, ptr %lsr.iv1705, align 8
  %.5111.us = load double, ptr %lsr.iv1701, align 8
  %.5112.us = fmul double %.5111.us, 1.000000e+03
  %.5114.us = fsub double %.5112.us, %.5066.us614
  %sunkaddr2484 = mul i64 %.489454485460, 8
  %sunkaddr2485 = getelementptr inbounds i8, ptr %118, i64 %sunkaddr2484
  %.5131.us = load i64, ptr %sunkaddr2485, align 8
  %918 = mul i64 %.5131.us, -8
  %scevgep1700 = getelementptr i8, ptr %lsr.iv1698, i64 %918
  %.5135.us = load double, ptr %scevgep1700, align 8
  %.5136.us = fsub double %.5114.us, %.5135.us
  %.5142.us = fcmp ogt double %.5136.us, 0.000000e+00
  %.5151.us = fmul double %.5136.us, %.5150
  %.5153.us = fcmp olt double %.5077.us617, %.5151.us
  %or.cond5764.us = select i1 %.5142.us, i1 %.5153.us, i1 false
  br i1 %or.cond5764.us, label %B4246.endif.endif.us, label %B13940.us618

B4246.endif.endif.us:                             ; preds = %B4104.us
  %.5199.not.us = icmp eq i64 %.5131.us, 0
  br i1 %.5199.not.us, label %B13940.us618, label %B4246.endif.endif.else.if.us

B4246.endif.endif.else.if.us:                     ; preds = %B4246.endif.endif.us
  %.5160.us = fdiv double %.5077.us617, %.5136.us
  %.5165.us = fadd double %.5160.us, 1.000000e-09
  %.5.i408.us = fptosi double %.5165.us to i64
  %919 = or i64 %quot.1.0, %.5131.us
  %920 = and i64 %919, -4294967296
  %921 = icmp eq i64 %920, 0
  br i1 %921, label %922, label %929

922:                                              ; preds = %B4246.endif.endif.else.if.us
  %923 = trunc i64 %.5131.us to i32
  %924 = trunc i64 %quot.1.0 to i32
  %925 = udiv i32 %924, %923
  %926 = urem i32 %924, %923
  %927 = zext i32 %925 to i64
  %928 = zext i32 %926 to i64
  br label %932

929:                                              ; preds = %B4246.endif.endif.else.if.us
  %930 = sdiv i64 %quot.1.0, %.5131.us
  %931 = srem i64 %quot.1.0, %.5131.us
  br label %932

932:                                              ; preds = %929, %922
  %933 = phi i64 [ %927, %922 ], [ %930, %929 ]
  %934 = phi i64 [ %928, %922 ], [ %931, %929 ]
  %.5218.us = icmp slt i64 %.5131.us, 0
  %.5219.us = icmp ne i64 %934, 0
  %.5220.us = and i1 %.5218.us, %.5219.us
  %.5225.us = sext i1 %.5220.us to i64
  %spec.select4479.us = add i64 %933, %.5225.us
  %935 = mul i64 %spec.select4479.us, %.5.i408.us
  %936 = tail call i64 @llvm.smin.i64(i64 %935, i64 %most.3.35432.us609)
  br label %B13940.us618

B13940.us618:                                     ; preds = %932, %B4246.endif.endif.us, %B4104.us, %B3986.us608
  %most.4.4.us619 = phi i64 [ %most.3.35432.us609, %B3986.us608 ], [ %936, %932 ], [ 0, %B4246.endif.endif.us ], [ %most.3.35432.us609, %B4104.us ]
  %scevgep1699 = getelementptr i8, ptr %lsr.iv1698, i64 %188
  %scevgep1702 = getelementptr i8, ptr %lsr.iv1701, i64 %189
  %scevgep1706 = getelementptr i8, ptr %lsr.iv1705, i64 %151
  %exitcond6341.not.us = icmp eq i64 %arg.K, %.5029.us611
  br i1 %exitcond6341.not.us, label %B4438, label %B3986.us608

B3986.us:                                         ; preds = %B3986.us.preheader, %B13940.us
  %lsr.iv1691 = phi ptr [ %lsr.iv1689, %B3986.us.preheader ], [ %scevgep1692, %B13940.us ]
  %most.3.35432.us = phi i64 [ %most.4.4.us, %B13940.us ], [ %.4932, %B3986.us.preheader ]
  %.502254265430.us = phi i64 [ %.5029.us, %B13940.us ], [ 0, %B3986.us.preheader ]
  %.5029.us = add i64 %.502254265430.us, 1
  %.5066.us = load double, ptr %lsr.iv1691, align 8
  %937 = shl i64 %.502254265430.us, 3
  %scevgep1688 = getelementptr i8, ptr %scevgep, i64 %937
  %.5075.us = load double, ptr %scevgep1688, align 8
  %.5077.us = fsub double %.5075.us, %floor.2.2
  %.5297.us = fcmp olt double %.5066.us, 0.000000e+00
  %.5303.us = icmp sgt i64 %most.3.35432.us, 0
  %or.cond4453.us = select i1 %.5297.us, i1 %.5303.us, i1 false
  br i1 %or.cond4453.us, label %B4372.us, label %B13940.us

B4372.us:                                         ; preds = %B3986.us
  %.5309.us = fneg double %.5066.us
  %.5311.us = uitofp i64 %most.3.35432.us to double
  %.5312.us = fmul double %.5311.us, %.5309.us
  %.5316.us = fcmp ogt double %.5312.us, %.5077.us
  br i1 %.5316.us, label %B4392.endif.us, label %B13940.us

B4392.endif.us:                                   ; preds = %B4372.us
  %938 = fdiv double %.5077.us, %.5066.us
  %.5329.us = fsub double 1.000000e-09, %938
  %.5.i407 = fptosi double %.5329.us to i64
  br label %B13940.us

B13940.us:                                        ; preds = %B4392.endif.us, %B4372.us, %B3986.us
  %most.4.4.us = phi i64 [ %most.3.35432.us, %B4372.us ], [ %most.3.35432.us, %B3986.us ], [ %.5.i407, %B4392.endif.us ]
  %scevgep1692 = getelementptr i8, ptr %lsr.iv1691, i64 %151
  %exitcond6340.not = icmp eq i64 %arg.K, %.5029.us
  br i1 %exitcond6340.not, label %B4438, label %B3986.us

B4392.endif:                                      ; preds = %B4372
  %939 = fdiv double %.5077, %.5066
  %.5329 = fsub double 1.000000e-09, %939
  %.5.i410 = fptosi double %.5329 to i64
  br label %B13940

B4608.endif:                                      ; preds = %B4604
  %.5549 = add i64 %m.4.3, -1
  %.55925474.not = icmp slt i64 %.5549, 1
  br i1 %.55925474.not, label %B5142.endif, label %B4688.preheader.preheader

B4688.preheader.preheader:                        ; preds = %B4608.endif
  br label %B4688.preheader

B5142.endif:                                      ; preds = %B5118, %B3890.endif, %B4608.endif
  %.55496415 = phi i64 [ -1, %B3890.endif ], [ %.5549, %B4608.endif ], [ %.5549, %B5118 ]
  %first_rest.2.2.lcssa6414 = phi i64 [ 0, %B3890.endif ], [ %first_rest.3.3, %B4608.endif ], [ %first_rest.3.3, %B5118 ]
  %first_share.2.2.lcssa6413 = phi i64 [ 0, %B3890.endif ], [ %first_share.3.3, %B4608.endif ], [ %first_share.3.3, %B5118 ]
  %m.3.2.lcssa6412 = phi i64 [ 0, %B3890.endif ], [ %m.4.3, %B4608.endif ], [ %m.4.3, %B5118 ]
  %940 = icmp slt i64 %arg.K, 1
  %invariant.gep5488 = getelementptr double, ptr %arg.F, i64 %m.3.2.lcssa6412
  br i1 %940, label %B5572.endif, label %B5184.endif.lr.ph

B5184.endif.lr.ph:                                ; preds = %B5142.endif
  %.m.3.2 = tail call i64 @llvm.smax.i64(i64 %m.3.2.lcssa6412, i64 0)
  %941 = add i64 %.m.3.2, 1
  %942 = shl i64 %.55496415, 3
  %scevgep1719 = getelementptr i8, ptr %scevgep1718, i64 %942
  %scevgep1724 = getelementptr i8, ptr %arg.I, i64 %942
  %943 = add i64 %.m.3.2, 1
  br label %B5184.endif

B5184.endif:                                      ; preds = %B5184.endif.lr.ph, %B5570
  %lsr.iv1720 = phi ptr [ %scevgep1719, %B5184.endif.lr.ph ], [ %scevgep1721, %B5570 ]
  %.591454915497 = phi i64 [ 0, %B5184.endif.lr.ph ], [ %.5921, %B5570 ]
  %944 = icmp slt i64 %m.3.2.lcssa6412, 1
  %.5921 = add i64 %.591454915497, 1
  %.5952 = mul i64 %.591454915497, %.481
  %.5954 = add i64 %.5952, %.476
  %gep5489 = getelementptr double, ptr %invariant.gep5488, i64 %.5954
  store double 0.000000e+00, ptr %gep5489, align 8
  br i1 %944, label %B5486, label %B5262.lr.ph

B5262.lr.ph:                                      ; preds = %B5184.endif
  %945 = icmp sgt i64 %ns.2.0.lcssa6374, 0
  %.6093 = mul i64 %.591454915497, %arg.n
  %946 = getelementptr double, ptr %116, i64 %.6093
  br i1 %945, label %B5262.preheader, label %B5262.us.preheader

B5262.us.preheader:                               ; preds = %B5262.lr.ph
  br label %B5262.us

B5262.preheader:                                  ; preds = %B5262.lr.ph
  br label %B5262

B5262.us:                                         ; preds = %B5262.us.preheader, %B5262.us
  %lsr.iv1716 = phi i64 [ 0, %B5262.us.preheader ], [ %lsr.iv.next1717, %B5262.us ]
  %947 = shl i64 %lsr.iv1716, 3
  %scevgep1725 = getelementptr i8, ptr %scevgep1724, i64 %947
  %.6087.us = load i64, ptr %scevgep1725, align 8
  %.6099.us = getelementptr double, ptr %946, i64 %.6087.us
  %.6100.us = load double, ptr %.6099.us, align 8
  %.6106.us = fcmp olt double %.6100.us, 0.000000e+00
  %..6100.us = select i1 %.6106.us, double 0.000000e+00, double %.6100.us
  %948 = shl i64 %lsr.iv1716, 3
  %scevgep1722 = getelementptr i8, ptr %lsr.iv1720, i64 %948
  %scevgep1723 = getelementptr i8, ptr %scevgep1722, i64 -8
  %.6146.us = load double, ptr %scevgep1722, align 8
  %.6153.us = getelementptr i64, ptr %119, i64 %.6087.us
  %.6154.us = load i64, ptr %.6153.us, align 8
  %.6156.us = sitofp i64 %.6154.us to double
  %.6157.us = fmul double %..6100.us, %.6156.us
  %.6160.us = fadd double %.6146.us, %.6157.us
  store double %.6160.us, ptr %scevgep1723, align 8
  %lsr.iv.next1717 = add i64 %lsr.iv1716, -1
  %949 = add i64 %941, %lsr.iv.next1717
  %.6041.us = icmp sgt i64 %949, 1
  br i1 %.6041.us, label %B5262.us, label %B5570

B5498.if.if:                                      ; preds = %B5498
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B5572.endif:                                      ; preds = %B5570, %B5142.endif
  %950 = icmp slt i64 %arg.D, 1
  br i1 %950, label %B5636, label %B5604.preheader

B5604.preheader:                                  ; preds = %B5572.endif
  %951 = icmp ult i64 %134, 3
  br i1 %951, label %B5604.epil.preheader, label %B5604.preheader1677

B5604.preheader1677:                              ; preds = %B5604.preheader
  br label %B5604

B6172.endif.sink.split:                           ; preds = %B5960, %B6096.thread6377
  %free.6.64120.ph = phi i64 [ %.6666, %B6096.thread6377 ], [ %free.3.3, %B5960 ]
  %.67116380 = getelementptr i64, ptr %133, i64 %e.5.3
  %.67126381 = load i64, ptr %.67116380, align 8
  %.67176382 = add i64 %e.5.3, -1
  %.67246383 = add i64 %.6615, -1
  br label %B6172.endif

B6172.endif:                                      ; preds = %B6172.endif.sink.split, %B6096
  %.67244125 = phi i64 [ %.6724, %B6096 ], [ %.67246383, %B6172.endif.sink.split ]
  %.67174123 = phi i64 [ %.6717, %B6096 ], [ %.67176382, %B6172.endif.sink.split ]
  %.67124122 = phi i64 [ %.6712, %B6096 ], [ %.67126381, %B6172.endif.sink.split ]
  %free.6.64120 = phi i64 [ %free.3.3, %B6096 ], [ %free.6.64120.ph, %B6172.endif.sink.split ]
  %.6751 = getelementptr i64, ptr %.6406, i64 %.67174123
  %.6752 = load i64, ptr %.6751, align 8
  %.68355645.not = icmp slt i64 %.6752, 1
  br i1 %.68355645.not, label %B6390, label %B6222.lr.ph

B6222.lr.ph:                                      ; preds = %B6172.endif
  %invariant.gep5650 = getelementptr double, ptr %116, i64 %.6606
  %.6907 = sitofp i64 %.67244125 to double
  %952 = add i64 %arg.D, %e.5.3
  %953 = shl i64 %952, 3
  %954 = add i64 %169, %953
  %955 = mul i64 %.460, %954
  %scevgep1913 = getelementptr i8, ptr %scevgep1912, i64 %955
  %956 = shl i64 %.6530, 3
  %scevgep1916 = getelementptr i8, ptr %scevgep1915, i64 %956
  br label %B6222

B6550.endif:                                      ; preds = %B6536
  %957 = icmp slt i64 %arg.D, 1
  %.7207 = add i64 %steps.6.3, 4
  %.7217 = getelementptr i64, ptr %.6406, i64 %e.5.3
  %.7218 = load i64, ptr %.7217, align 8
  br i1 %957, label %B6724.endif, label %B6628.lr.ph

B6628.lr.ph:                                      ; preds = %B6550.endif
  %958 = icmp eq i64 %134, 0
  %.7345 = mul i64 %e.5.3, %arg.D
  %959 = getelementptr double, ptr %123, i64 %.7345
  br i1 %958, label %B6628.epil.preheader, label %B6628.preheader

B6628.preheader:                                  ; preds = %B6628.lr.ph
  %960 = mul i64 %207, %e.5.3
  %scevgep1753 = getelementptr i8, ptr %scevgep1752, i64 %960
  br label %B6628

B6724.endif.loopexit.unr-lcssa:                   ; preds = %B6628
  %961 = and i64 %arg.D, 1
  %962 = icmp eq i64 %961, 0
  br i1 %962, label %B6724.endif, label %B6628.epil.preheader

B6628.epil.preheader:                             ; preds = %B6724.endif.loopexit.unr-lcssa, %B6628.lr.ph
  %.730855115513.epil.init = phi i64 [ 0, %B6628.lr.ph ], [ %.7315.1, %B6724.endif.loopexit.unr-lcssa ]
  %.7351.epil = getelementptr double, ptr %959, i64 %.730855115513.epil.init
  %.7352.epil = load double, ptr %.7351.epil, align 8
  %.7354.epil = fcmp ogt double %.7352.epil, 0.000000e+00
  %"$phi6708.1.2.9.epil" = select i1 %.7354.epil, double %.7352.epil, double 1.000000e+00
  %.7380.epil = getelementptr double, ptr %124, i64 %.730855115513.epil.init
  store double %"$phi6708.1.2.9.epil", ptr %.7380.epil, align 8
  br label %B6724.endif

B6724.endif:                                      ; preds = %B6628.epil.preheader, %B6724.endif.loopexit.unr-lcssa, %B6550.endif
  %963 = icmp slt i64 %arg.n, 1
  br i1 %963, label %B6792, label %B6756.preheader

B6756.preheader:                                  ; preds = %B6724.endif
  %964 = icmp ult i64 %135, 3
  br i1 %964, label %B6756.epil.preheader, label %B6756.preheader1668

B6756.preheader1668:                              ; preds = %B6756.preheader
  br label %B6756

B6854.endif:                                      ; preds = %B6808, %B6792
  %start.2.8 = phi i64 [ %spec.select4485, %B6808 ], [ %at.15.3, %B6792 ]
  %.7598 = sub i64 %m.3.2.lcssa6412, %start.2.8
  %.76415543.not = icmp slt i64 %.7598, 1
  br i1 %.76415543.not, label %B7382, label %B6888.lr.ph

B6888.lr.ph:                                      ; preds = %B6854.endif
  %const_mat2314 = add i64 %const, 4
  %.7986 = mul i64 %e.5.3, %arg.D
  %965 = getelementptr double, ptr %123, i64 %.7986
  %966 = mul i64 %248, %e.5.3
  %scevgep1789 = getelementptr i8, ptr %scevgep1788, i64 %966
  br label %B6888

B7058.endif:                                      ; preds = %980, %B7058
  %quot.4.0 = phi i64 [ 0, %B7058 ], [ %spec.select4480, %980 ]
  %.11.i411 = tail call i64 @llvm.smin.i64(i64 %quot.4.0, i64 %q.18.9)
  br label %B7108.endif

B7058.else.if:                                    ; preds = %B7058
  %967 = or i64 %free.3.3, %.7749
  %968 = and i64 %967, -4294967296
  %969 = icmp eq i64 %968, 0
  br i1 %969, label %970, label %977

970:                                              ; preds = %B7058.else.if
  %971 = trunc i64 %.7749 to i32
  %972 = trunc i64 %free.3.3 to i32
  %973 = udiv i32 %972, %971
  %974 = urem i32 %972, %971
  %975 = zext i32 %973 to i64
  %976 = zext i32 %974 to i64
  br label %980

977:                                              ; preds = %B7058.else.if
  %978 = sdiv i64 %free.3.3, %.7749
  %979 = srem i64 %free.3.3, %.7749
  br label %980

980:                                              ; preds = %977, %970
  %981 = phi i64 [ %975, %970 ], [ %978, %977 ]
  %982 = phi i64 [ %976, %970 ], [ %979, %977 ]
  %.7771 = xor i64 %982, %.7749
  %.7772 = icmp slt i64 %.7771, 0
  %.7773 = icmp ne i64 %982, 0
  %.7774 = and i1 %.7773, %.7772
  %.7779 = sext i1 %.7774 to i64
  %spec.select4480 = add i64 %981, %.7779
  br label %B7058.endif

B7108.endif:                                      ; preds = %B7058.endif, %B7028
  %q.20.9 = phi i64 [ %q.18.9, %B7028 ], [ %.11.i411, %B7058.endif ]
  %983 = icmp sgt i64 %arg.D, 0
  br i1 %983, label %B7140.lr.ph, label %B7304

B7140.lr.ph:                                      ; preds = %B7108.endif
  %984 = icmp eq i64 %134, 0
  %.7960 = mul i64 %.7683, %arg.D
  %985 = getelementptr double, ptr %126, i64 %.7960
  br i1 %984, label %B7140.epil.preheader, label %B7140.preheader

B7140.preheader:                                  ; preds = %B7140.lr.ph
  %986 = mul i64 %243, %.7683
  %scevgep1784 = getelementptr i8, ptr %scevgep1783, i64 %986
  br label %B7140

B7236.endif:                                      ; preds = %B7188
  %.8012 = fdiv double %.7993, %.7967
  %.5.i412 = fptosi double %.8012 to i64
  br label %B7302

B7394.endif:                                      ; preds = %B7382
  %.8118 = getelementptr i64, ptr %.6401, i64 %e.5.3
  %.8119 = load i64, ptr %.8118, align 8
  %.8121 = sub i64 %free.3.3, %.8119
  %.11.i399 = tail call i64 @llvm.smax.i64(i64 %.8121, i64 0)
  %.8111 = mul i64 %.7218, %arg.D
  %.8106 = mul i64 %.7218, %.566
  %.8108 = add i64 %.8106, %.559
  %.8101 = mul i64 %.7218, %arg.n
  %.8103 = add i64 %.8101, %.466
  store ptr null, ptr %.8169, align 8
  %.8173 = call i32 @isocost_slotted(ptr nonnull %.8169, ptr nonnull %excinfo.16, i64 %arg.n, i64 %arg.D, i64 %.63, i64 %first_share.2.2.lcssa6413, i64 %first_rest.2.2.lcssa6414, i64 %quot.1.0, i64 2, i64 %.8103, i64 0, i64 %.664, i64 %.658, i64 %.8108, i64 %.537, i64 %.543, i64 %.670, i64 %.677, i64 %.652, i64 %.525, i64 %.8111, i64 %.11.i399, ptr %arg.F, i64 %.580, ptr nonnull %arg.I, i64 %.682)
  %cond426 = icmp eq i32 %.8173, 0
  br i1 %cond426, label %B7622.endif, label %B7394.endif.if.if

B7394.endif.if.if:                                ; preds = %B7394.endif
  %.8181 = icmp sgt i32 %.8173, 0
  %.8174 = load ptr, ptr %excinfo.16, align 8
  %.8182 = select i1 %.8181, ptr %.8174, ptr undef
  store ptr %.8182, ptr %excinfo, align 8
  br label %common.ret

B7560.if.if:                                      ; preds = %B7560
  store ptr null, ptr %excinfo, align 8
  br label %common.ret

B7622.endif:                                      ; preds = %B7560, %B7394.endif
  %987 = icmp slt i64 %arg.D, 1
  %.8239 = getelementptr double, ptr %.6368, i64 %e.5.3
  %.8240 = load double, ptr %.8239, align 8
  br i1 %987, label %B7756.endif, label %B7676.lr.ph

B7676.lr.ph:                                      ; preds = %B7622.endif
  %988 = icmp ult i64 %134, 3
  br i1 %988, label %B7676.epil.preheader, label %B7676.preheader

B7676.preheader:                                  ; preds = %B7676.lr.ph
  %989 = mul i64 %249, %.7218
  %scevgep1794 = getelementptr i8, ptr %scevgep1793, i64 %989
  %990 = mul i64 %254, %e.5.3
  %scevgep1803 = getelementptr i8, ptr %scevgep1802, i64 %990
  br label %B7676

B7756.endif.loopexit.unr-lcssa:                   ; preds = %B7676
  %991 = and i64 %arg.D, 3
  %992 = icmp eq i64 %991, 0
  br i1 %992, label %B7756.endif, label %B7676.epil.preheader

B7676.epil.preheader:                             ; preds = %B7756.endif.loopexit.unr-lcssa, %B7676.lr.ph
  %bound.8.85557.epil.init = phi double [ %.8240, %B7676.lr.ph ], [ %.8382.3, %B7756.endif.loopexit.unr-lcssa ]
  %.833055535555.epil.init = phi i64 [ 0, %B7676.lr.ph ], [ %.8337.3, %B7756.endif.loopexit.unr-lcssa ]
  %993 = mul i64 %255, %e.5.3
  %994 = shl i64 %.833055535555.epil.init, 3
  %995 = add i64 %993, %994
  %scevgep1812 = getelementptr i8, ptr %scevgep1811, i64 %995
  %996 = mul i64 %256, %.7218
  %997 = add i64 %996, %994
  %scevgep1814 = getelementptr i8, ptr %arg.F, i64 %997
  br label %B7676.epil

B7676.epil:                                       ; preds = %B7676.epil, %B7676.epil.preheader
  %bound.8.85557.epil = phi double [ %bound.8.85557.epil.init, %B7676.epil.preheader ], [ %.8382.epil, %B7676.epil ]
  %epil.iter1442 = phi i64 [ 0, %B7676.epil.preheader ], [ %epil.iter1442.next, %B7676.epil ]
  %998 = shl i64 %epil.iter1442, 3
  %scevgep1815 = getelementptr i8, ptr %scevgep1814, i64 %998
  %.8370.epil = load double, ptr %scevgep1815, align 8
  %999 = shl i64 %epil.iter1442, 3
  %scevgep1813 = getelementptr i8, ptr %scevgep1812, i64 %999
  %.8379.epil = load double, ptr %scevgep1813, align 8
  %.8380.epil = fmul double %.8370.epil, %.8379.epil
  %.8382.epil = fadd double %bound.8.85557.epil, %.8380.epil
  %epil.iter1442.next = add i64 %epil.iter1442, 1
  %epil.iter1442.cmp.not = icmp eq i64 %xtraiter1416, %epil.iter1442.next
  br i1 %epil.iter1442.cmp.not, label %B7756.endif, label %B7676.epil

B7756.endif:                                      ; preds = %B7676.epil, %B7756.endif.loopexit.unr-lcssa, %B7622.endif
  %bound.8.8.lcssa = phi double [ %.8240, %B7622.endif ], [ %.8382.3, %B7756.endif.loopexit.unr-lcssa ], [ %.8382.epil, %B7676.epil ]
  %1000 = icmp slt i64 %m.3.2.lcssa6412, 1
  %.8392 = mul i64 %e.5.3, %.460
  %1001 = getelementptr double, ptr %127, i64 %.8392
  %.8399 = getelementptr double, ptr %1001, i64 %.7218
  store double %bound.8.8.lcssa, ptr %.8399, align 8
  %.8404 = mul i64 %.7218, %.481
  %.8406 = add i64 %.8404, %.476
  %gep5685 = getelementptr double, ptr %invariant.gep5488, i64 %.8406
  store double 0.000000e+00, ptr %gep5685, align 8
  br i1 %1000, label %B8164, label %B7860.endif.lr.ph

B7860.endif.lr.ph:                                ; preds = %B7756.endif
  %.8698 = mul i64 %.7218, %arg.n
  %1002 = getelementptr double, ptr %116, i64 %.8698
  %invariant.gep6830 = getelementptr double, ptr %arg.F, i64 %.8406
  %1003 = mul i64 %257, %.7218
  %scevgep1817 = getelementptr i8, ptr %scevgep1816, i64 %1003
  %1004 = mul i64 %274, %.7218
  %scevgep1837 = getelementptr i8, ptr %arg.F, i64 %1004
  br label %B7860.endif

B7860.endif:                                      ; preds = %B7860.endif.lr.ph, %B8126
  %.849255705578 = phi i64 [ %.m.3.24560, %B7860.endif.lr.ph ], [ %.8502, %B8126 ]
  %.849955715577.in = phi i64 [ %m.3.2.lcssa6412, %B7860.endif.lr.ph ], [ %.849955715577, %B8126 ]
  %1005 = icmp slt i64 %arg.D, 1
  %.849955715577 = add i64 %.849955715577.in, -1
  %.8502 = add i64 %.849255705578, -1
  %.8538 = getelementptr i64, ptr %arg.I, i64 %.849955715577
  %.8539 = load i64, ptr %.8538, align 8
  %.8545 = getelementptr double, ptr %arg.v, i64 %.8539
  %.8546 = load double, ptr %.8545, align 8
  br i1 %1005, label %B8012, label %B7932.lr.ph

B7932.lr.ph:                                      ; preds = %B7860.endif
  %1006 = icmp ult i64 %134, 3
  br i1 %1006, label %B7932.epil.preheader, label %B7932.preheader

B7932.preheader:                                  ; preds = %B7932.lr.ph
  %1007 = mul i64 %265, %.8539
  %scevgep1826 = getelementptr i8, ptr %scevgep1825, i64 %1007
  br label %B7932

B8274.endif:                                      ; preds = %B8240
  %1008 = icmp slt i64 %arg.n, 1
  br i1 %1008, label %B5726, label %B8328.preheader

B8328.preheader:                                  ; preds = %B8274.endif
  %1009 = icmp ult i64 %135, 3
  br i1 %1009, label %B8328.epil.preheader, label %B8328.preheader1671

B8328.preheader1671:                              ; preds = %B8328.preheader
  br label %B8328

B8724.endif:                                      ; preds = %B8712
  %..9307 = tail call i64 @llvm.smax.i64(i64 %.9307, i64 0)
  %invariant.gep5600 = getelementptr double, ptr %129, i64 %at.15.3
  %1010 = mul i64 %..9307, -1
  br label %B8776

B8938.endif:                                      ; preds = %B8900
  %.9729 = sub i64 %at.15.3, %first_share.2.2.lcssa6413
  %.9731 = mul i64 %.9729, %.409
  br i1 %.365.not6376, label %B8938.endif.endif, label %B8938.endif.else.if

B8938.endif.endif:                                ; preds = %1025, %B8938.endif
  %quot.5.0 = phi i64 [ 0, %B8938.endif ], [ %spec.select4481, %1025 ]
  %.9803 = add i64 %quot.5.0, %.9731
  %.9811 = getelementptr i64, ptr %.6406, i64 %e.5.3
  %.9812 = load i64, ptr %.9811, align 8
  %.9814 = icmp slt i64 %hot.8.2, %.9812
  %"$phi9046.0.2.8" = select i1 %.9814, i64 %hot.8.2, i64 0
  %.9837 = mul i64 %e.5.3, %.460
  %gep6836 = getelementptr double, ptr %127, i64 %.9837
  %.9842 = getelementptr double, ptr %gep6836, i64 %"$phi9046.0.2.8"
  %.9843 = load double, ptr %.9842, align 8
  %.9845 = mul i64 %"$phi9046.0.2.8", %arg.D
  %gep5687 = getelementptr double, ptr %invariant.gep5421, i64 %.9845
  %.9852 = load double, ptr %gep5687, align 8
  %.9853 = fmul double %.9852, 1.000000e+03
  %.9854 = fsub double %.9843, %.9853
  %.9856 = mul i64 %"$phi9046.0.2.8", %.566
  %1011 = getelementptr double, ptr %128, i64 %.9856
  %.9862 = getelementptr double, ptr %1011, i64 %.9803
  %.9863 = load double, ptr %.9862, align 8
  %.9864 = fadd double %.9863, %.9854
  %.9867 = mul i64 %"$phi9046.0.2.8", %.481
  %gep5689 = getelementptr double, ptr %invariant.gep5688, i64 %.9867
  %.9874 = load double, ptr %gep5689, align 8
  %.9875 = fadd double %.9874, %.9864
  %.9877 = fcmp ugt double %.9875, %best.5.7
  br i1 %.9877, label %B9218, label %B5726

B8938.endif.else.if:                              ; preds = %B8938.endif
  %.9736 = getelementptr double, ptr %.6372, i64 %e.5.3
  %.9737 = load double, ptr %.9736, align 8
  %.5.i400 = fptosi double %.9737 to i64
  %1012 = or i64 %.5.i400, %U.4.0.lcssa6372
  %1013 = and i64 %1012, -4294967296
  %1014 = icmp eq i64 %1013, 0
  br i1 %1014, label %1015, label %1022

1015:                                             ; preds = %B8938.endif.else.if
  %1016 = trunc i64 %U.4.0.lcssa6372 to i32
  %1017 = trunc i64 %.5.i400 to i32
  %1018 = udiv i32 %1017, %1016
  %1019 = urem i32 %1017, %1016
  %1020 = zext i32 %1018 to i64
  %1021 = zext i32 %1019 to i64
  br label %1025

1022:                                             ; preds = %B8938.endif.else.if
  %1023 = sdiv i64 %.5.i400, %U.4.0.lcssa6372
  %1024 = srem i64 %.5.i400, %U.4.0.lcssa6372
  br label %1025

1025:                                             ; preds = %1022, %1015
  %1026 = phi i64 [ %1020, %1015 ], [ %1023, %1022 ]
  %1027 = phi i64 [ %1021, %1015 ], [ %1024, %1022 ]
  %.9783 = xor i64 %1027, %U.4.0.lcssa6372
  %.9784 = icmp slt i64 %.9783, 0
  %.9785 = icmp ne i64 %1027, 0
  %.9786 = and i1 %.9785, %.9784
  %.9791 = sext i1 %.9786 to i64
  %spec.select4481 = add i64 %1026, %.9791
  br label %B8938.endif.endif

B9230.endif:                                      ; preds = %B9218
  %..9812 = tail call i64 @llvm.smax.i64(i64 %.9812, i64 0)
  %1028 = mul i64 %285, %.9729
  %1029 = shl i64 %quot.5.0, 3
  %1030 = add i64 %1028, %1029
  %scevgep1868 = getelementptr i8, ptr %scevgep1867, i64 %1030
  %1031 = mul i64 %..9812, -1
  br label %B9282

B9656.endif.endif:                                ; preds = %B9584
  %1032 = shl i64 %.1034056995701, 3
  %scevgep1983 = getelementptr i8, ptr %arg.cap, i64 %1032
  %.10412 = load double, ptr %scevgep1983, align 8
  %.10418 = fdiv double %.10412, %.10414
  %.10423 = fmul double %.10418, %.10422
  %.10.i401 = fcmp olt double %.10423, %.10384
  %.11.i402 = select i1 %.10.i401, double %.10423, double %.10384
  %sunkaddr2489 = mul i64 %.1034056995701, 8
  %sunkaddr2490 = getelementptr i8, ptr %463, i64 %sunkaddr2489
  store double %.11.i402, ptr %sunkaddr2490, align 8
  br label %B9772

B9774.endif:                                      ; preds = %B9772, %B9484
  %sunkaddr2491 = mul i64 %e.5.3, 8
  %sunkaddr2492 = getelementptr i8, ptr %.6368, i64 %sunkaddr2491
  %.10477 = load double, ptr %sunkaddr2492, align 8
  %sunkaddr2493 = mul i64 %e.5.3, 8
  %sunkaddr2494 = getelementptr i8, ptr %.6368, i64 %sunkaddr2493
  %sunkaddr2495 = getelementptr i8, ptr %sunkaddr2494, i64 8
  store double %.10477, ptr %sunkaddr2495, align 8
  %.10491 = getelementptr i64, ptr %.6406, i64 %e.5.3
  %.10492 = load i64, ptr %.10491, align 8
  %.105725737.not = icmp slt i64 %.10492, 1
  br i1 %.105725737.not, label %B10362.thread, label %B9862.lr.ph

B9862.lr.ph:                                      ; preds = %B9774.endif
  %1033 = icmp sgt i64 %free.3.3, %.10233
  %.10754 = mul i64 %.10223, %arg.D
  %1034 = getelementptr double, ptr %123, i64 %.10754
  %.10773 = mul i64 %.10223, %.460
  %1035 = getelementptr double, ptr %127, i64 %.10773
  %.10805 = mul i64 %e.5.3, %.460
  %1036 = getelementptr double, ptr %127, i64 %.10805
  %.10946 = mul i64 %e.5.3, %arg.D
  %1037 = getelementptr double, ptr %123, i64 %.10946
  br i1 %1033, label %B9862.us.preheader, label %B9862.preheader

B9862.preheader:                                  ; preds = %B9862.lr.ph
  %1038 = mul i64 %359, %.10223
  %scevgep1997 = getelementptr i8, ptr %scevgep1996, i64 %1038
  %1039 = mul i64 %360, %.10223
  %scevgep2006 = getelementptr i8, ptr %scevgep2005, i64 %1039
  br label %B9862

B9862.us.preheader:                               ; preds = %B9862.lr.ph
  %1040 = mul i64 %364, %.10223
  %1041 = add i64 %363, %1040
  %1042 = mul i64 %366, %e.5.3
  %1043 = add i64 %365, %1042
  br label %B9862.us

B9862.us:                                         ; preds = %B9862.us.preheader, %B10270.us
  %lsr.iv2025 = phi i64 [ 0, %B9862.us.preheader ], [ %lsr.iv.next2026, %B10270.us ]
  %dead.11.55744.us = phi i1 [ %dead.12.6.us, %B10270.us ], [ false, %B9862.us.preheader ]
  %.1057857245742.us = phi i64 [ %.10585.us, %B10270.us ], [ 0, %B9862.us.preheader ]
  %1044 = icmp slt i64 %arg.E, 1
  %.10585.us = add i64 %.1057857245742.us, 1
  %.10811.us = getelementptr double, ptr %1036, i64 %.1057857245742.us
  %.10812.us = load double, ptr %.10811.us, align 8
  br i1 %1044, label %B10270.us, label %B10154.lr.ph.us

B10270.us:                                        ; preds = %B10154.us, %B10154.us.prol.loopexit, %B9862.us
  %c.26.7.lcssa.us = phi double [ %.10812.us, %B9862.us ], [ %.10965.us.lcssa.unr, %B10154.us.prol.loopexit ], [ %.10965.us.1, %B10154.us ]
  %.10982.us = getelementptr double, ptr %1035, i64 %.1057857245742.us
  store double %c.26.7.lcssa.us, ptr %.10982.us, align 8
  %.10987.us = mul i64 %.1057857245742.us, %.481
  %gep5755.us = getelementptr double, ptr %invariant.gep5754, i64 %.10987.us
  %.10996.us = load double, ptr %gep5755.us, align 8
  %.10998.us = fadd double %c.26.7.lcssa.us, %.10996.us
  %.11012.us = fcmp ole double %.10998.us, %best.5.7
  %dead.12.6.us = select i1 %.11012.us, i1 true, i1 %dead.11.55744.us
  %lsr.iv.next2026 = add i64 %lsr.iv2025, %189
  %exitcond6365.not = icmp eq i64 %.10585.us, %.10492
  br i1 %exitcond6365.not, label %B10362, label %B9862.us

B10154.us:                                        ; preds = %B10154.us.preheader, %B10154.us
  %lsr.iv2017 = phi ptr [ %scevgep2016, %B10154.us.preheader ], [ %scevgep2018, %B10154.us ]
  %lsr.iv2013 = phi i64 [ %1049, %B10154.us.preheader ], [ %lsr.iv.next2014, %B10154.us ]
  %c.26.75719.us = phi double [ %.10965.us.1, %B10154.us ], [ %c.26.75719.us.unr, %B10154.us.preheader ]
  %scevgep2028 = getelementptr i8, ptr %lsr.iv2017, i64 %lsr.iv2025
  %scevgep2029 = getelementptr i8, ptr %scevgep2028, i64 -8
  %.10943.us = load double, ptr %scevgep2029, align 8
  %scevgep2022 = getelementptr i8, ptr %lsr.iv2017, i64 %1043
  %scevgep2023 = getelementptr i8, ptr %scevgep2022, i64 -8
  %.10952.us = load double, ptr %scevgep2023, align 8
  %scevgep2019 = getelementptr i8, ptr %lsr.iv2017, i64 %1041
  %scevgep2020 = getelementptr i8, ptr %scevgep2019, i64 -8
  %.10961.us = load double, ptr %scevgep2020, align 8
  %.10962.us = fsub double %.10952.us, %.10961.us
  %.10963.us = fmul double %.10943.us, %.10962.us
  %.10965.us = fsub double %c.26.75719.us, %.10963.us
  %scevgep2027 = getelementptr i8, ptr %lsr.iv2017, i64 %lsr.iv2025
  %.10943.us.1 = load double, ptr %scevgep2027, align 8
  %scevgep2024 = getelementptr i8, ptr %lsr.iv2017, i64 %1043
  %.10952.us.1 = load double, ptr %scevgep2024, align 8
  %scevgep2021 = getelementptr i8, ptr %lsr.iv2017, i64 %1041
  %.10961.us.1 = load double, ptr %scevgep2021, align 8
  %.10962.us.1 = fsub double %.10952.us.1, %.10961.us.1
  %.10963.us.1 = fmul double %.10943.us.1, %.10962.us.1
  %.10965.us.1 = fsub double %.10965.us, %.10963.us.1
  %lsr.iv.next2014 = add i64 %lsr.iv2013, -2
  %scevgep2018 = getelementptr i8, ptr %lsr.iv2017, i64 16
  %.10897.us.1 = icmp sgt i64 %lsr.iv.next2014, 2
  br i1 %.10897.us.1, label %B10154.us, label %B10270.us

B10154.lr.ph.us:                                  ; preds = %B9862.us
  %1045 = and i64 %.arg.E, 1
  %1046 = icmp eq i64 %1045, 0
  %.10937.us = mul i64 %.1057857245742.us, %arg.D
  %1047 = getelementptr double, ptr %arg.F, i64 %.10937.us
  br i1 %1046, label %B10154.us.prol.loopexit, label %B10154.us.prol

B10154.us.prol:                                   ; preds = %B10154.lr.ph.us
  %.10942.us.prol = getelementptr double, ptr %1047, i64 %.63
  %.10943.us.prol = load double, ptr %.10942.us.prol, align 8
  %sunkaddr2496 = mul i64 %.63, 8
  %sunkaddr2497 = getelementptr inbounds i8, ptr %1037, i64 %sunkaddr2496
  %.10952.us.prol = load double, ptr %sunkaddr2497, align 8
  %sunkaddr2498 = mul i64 %.63, 8
  %sunkaddr2499 = getelementptr inbounds i8, ptr %1034, i64 %sunkaddr2498
  %.10961.us.prol = load double, ptr %sunkaddr2499, align 8
  %.10962.us.prol = fsub double %.10952.us.prol, %.10961.us.prol
  %.10963.us.prol = fmul double %.10943.us.prol, %.10962.us.prol
  %.10965.us.prol = fsub double %.10812.us, %.10963.us.prol
  br label %B10154.us.prol.loopexit

B10154.us.prol.loopexit:                          ; preds = %B10154.us.prol, %B10154.lr.ph.us
  %c.26.75719.us.unr = phi double [ %.10812.us, %B10154.lr.ph.us ], [ %.10965.us.prol, %B10154.us.prol ]
  %.1089657145718.us.unr = phi i64 [ %.arg.E, %B10154.lr.ph.us ], [ %.10906.us.prol, %B10154.us.prol ]
  %.1090357155717.us.unr = phi i64 [ %.63, %B10154.lr.ph.us ], [ %.10910.us.prol, %B10154.us.prol ]
  %.10965.us.lcssa.unr = phi double [ poison, %B10154.lr.ph.us ], [ %.10965.us.prol, %B10154.us.prol ]
  %1048 = icmp eq i64 %arg.E, 1
  br i1 %1048, label %B10270.us, label %B10154.us.preheader

B10154.us.preheader:                              ; preds = %B10154.us.prol.loopexit
  %1049 = add i64 %.1089657145718.us.unr, 2
  %1050 = shl i64 %.1090357155717.us.unr, 3
  %scevgep2016 = getelementptr i8, ptr %scevgep2015, i64 %1050
  br label %B10154.us

B9930.lr.ph:                                      ; preds = %B9862
  %1051 = icmp ult i64 %134, 3
  br i1 %1051, label %B9930.epil.preheader, label %B9930.preheader

B9930.preheader:                                  ; preds = %B9930.lr.ph
  br label %B9930

B10614.endif:                                     ; preds = %B9282, %B8776, %B9218, %B8712
  %.12311 = phi i64 [ %.9812, %B9218 ], [ %.9307, %B8712 ], [ %.9307, %B8776 ], [ %.9812, %B9282 ]
  %1052 = icmp slt i64 %arg.D, 1
  %.11304 = getelementptr i64, ptr %arg.I, i64 %at.15.3
  %.11305 = load i64, ptr %.11304, align 8
  %.11313 = getelementptr i64, ptr %119, i64 %.11305
  %.11314 = load i64, ptr %.11313, align 8
  %.11319 = getelementptr i64, ptr %121, i64 %.11305
  %.11320 = load i64, ptr %.11319, align 8
  %.11321 = sub i64 %.11314, %.11320
  br i1 %1052, label %B10878, label %B10714.lr.ph

B10714.lr.ph:                                     ; preds = %B10614.endif
  %1053 = icmp eq i64 %134, 0
  %.11452 = mul i64 %.11305, %arg.D
  %1054 = getelementptr double, ptr %126, i64 %.11452
  %.11478 = mul i64 %e.5.3, %arg.D
  %1055 = getelementptr double, ptr %123, i64 %.11478
  br i1 %1053, label %B10714.epil.preheader, label %B10714.preheader

B10714.preheader:                                 ; preds = %B10714.lr.ph
  %1056 = mul i64 %295, %.11305
  %scevgep1880 = getelementptr i8, ptr %scevgep1879, i64 %1056
  %1057 = mul i64 %300, %e.5.3
  %scevgep1885 = getelementptr i8, ptr %scevgep1884, i64 %1057
  br label %B10714

B10810.endif:                                     ; preds = %B10762
  %.11504 = fdiv double %.11485, %.11459
  %.5.i413 = fptosi double %.11504 to i64
  br label %B10876

B10996.else:                                      ; preds = %B10996
  %const_mat2315 = add i64 %const, 4
  %.11619 = icmp ne i64 %free.3.3, %const_mat2315
  %.11620 = icmp ne i64 %.11604, -1
  %.11621.not = or i1 %.11619, %.11620
  br i1 %.11621.not, label %B10996.else.if, label %B11046.thread

B10996.else.if:                                   ; preds = %B10996.else
  %1058 = or i64 %free.3.3, %.11604
  %1059 = and i64 %1058, -4294967296
  %1060 = icmp eq i64 %1059, 0
  br i1 %1060, label %1061, label %1068

1061:                                             ; preds = %B10996.else.if
  %1062 = trunc i64 %.11604 to i32
  %1063 = trunc i64 %free.3.3 to i32
  %1064 = udiv i32 %1063, %1062
  %1065 = urem i32 %1063, %1062
  %1066 = zext i32 %1064 to i64
  %1067 = zext i32 %1065 to i64
  br label %1071

1068:                                             ; preds = %B10996.else.if
  %1069 = sdiv i64 %free.3.3, %.11604
  %1070 = srem i64 %free.3.3, %.11604
  br label %1071

1071:                                             ; preds = %1068, %1061
  %1072 = phi i64 [ %1066, %1061 ], [ %1069, %1068 ]
  %1073 = phi i64 [ %1067, %1061 ], [ %1070, %1068 ]
  %.11626 = xor i64 %1073, %.11604
  %.11627 = icmp slt i64 %.11626, 0
  %.11628 = icmp ne i64 %1073, 0
  %.11629 = and i1 %.11628, %.11627
  %.11634 = sext i1 %.11629 to i64
  %spec.select4482 = add i64 %1072, %.11634
  br label %B11046.thread

B11046.thread:                                    ; preds = %1071, %B10996.else, %B10996
  %quot.6.0 = phi i64 [ 0, %B10996 ], [ 0, %B10996.else ], [ %spec.select4482, %1071 ]
  %.11.i414 = tail call i64 @llvm.smin.i64(i64 %quot.6.0, i64 %q.24.7)
  br label %B11850.endif

B11078.endif.endif.endif:                         ; preds = %B10966
  %.11694 = getelementptr double, ptr %.6372, i64 %e.5.3
  %.11695 = load double, ptr %.11694, align 8
  %.11698 = getelementptr double, ptr %arg.share, i64 %.11305
  %.11699 = load double, ptr %.11698, align 8
  %.11703 = fdiv double %.11695, %.11699
  %.5.i403 = fptosi double %.11703 to i64
  %.11.i415 = tail call i64 @llvm.smin.i64(i64 %.5.i403, i64 %q.24.7)
  %.11768 = getelementptr double, ptr %arg.smem, i64 %.11305
  %.11769 = load double, ptr %.11768, align 8
  %.11771 = fcmp ogt double %.11769, 0.000000e+00
  br i1 %.11771, label %B11196.endif.endif, label %B11290

B11196.endif.endif:                               ; preds = %B11078.endif.endif.endif
  %.11777 = getelementptr double, ptr %.6377, i64 %e.5.3
  %.11778 = load double, ptr %.11777, align 8
  %.11786 = fdiv double %.11778, %.11769
  %.5.i416 = fptosi double %.11786 to i64
  %.11.i417 = tail call i64 @llvm.smin.i64(i64 %.5.i416, i64 %.11.i415)
  br label %B11290

B11418.endif:                                     ; preds = %B11332, %B11290, %B11302
  %q.28.7 = phi i64 [ %q.26.7, %B11290 ], [ %q.26.7, %B11302 ], [ %.11.i404, %B11332 ]
  %.120085630.not = icmp slt i64 %.12311, 1
  br i1 %.120085630.not, label %B12130, label %B11468.lr.ph

B11468.lr.ph:                                     ; preds = %B11418.endif
  %invariant.gep5637 = getelementptr double, ptr %116, i64 %.11305
  %reass.sub623 = sub i64 %at.15.3, %first_share.2.2.lcssa6413
  %.12125.reass.reass = add i64 %reass.sub623, 1
  %.5.i405 = fptosi double %.11695 to i64
  %1074 = mul i64 %304, %e.5.3
  %scevgep1890 = getelementptr i8, ptr %scevgep1889, i64 %1074
  %1075 = mul i64 %312, %.12125.reass.reass
  %scevgep1893 = getelementptr i8, ptr %scevgep1892, i64 %1075
  br label %B11468

B11528.endif:                                     ; preds = %B11468
  %1076 = shl i64 %.1201456285631, 3
  %scevgep1891 = getelementptr i8, ptr %scevgep1890, i64 %1076
  %.12088 = load double, ptr %scevgep1891, align 8
  %.12098 = load double, ptr %lsr.iv1899, align 8
  %.12099 = fmul double %.12098, 1.000000e+03
  %.12100 = fsub double %.12088, %.12099
  %.12111 = load double, ptr %lsr.iv1897, align 8
  %.12112 = fadd double %.12111, %.12100
  %.12114 = fsub double %.12112, %best.5.7
  br i1 %.365.not6376, label %B11528.endif.endif, label %B11528.endif.else.if

B11528.endif.endif:                               ; preds = %1091, %B11528.endif
  %quot.7.0 = phi i64 [ 0, %B11528.endif ], [ %spec.select4483, %1091 ]
  %1077 = shl i64 %quot.7.0, 3
  %scevgep1896 = getelementptr i8, ptr %lsr.iv1894, i64 %1077
  %.12203 = load double, ptr %scevgep1896, align 8
  %.12204 = fadd double %.12114, %.12203
  %.12209 = fneg double %.12062
  %.12211 = uitofp i64 %q.27.75633 to double
  %.12212 = fmul double %.12211, %.12209
  %.12216 = fcmp olt double %.12204, %.12212
  br i1 %.12216, label %B11786, label %B11846

B11528.endif.else.if:                             ; preds = %B11528.endif
  %1078 = or i64 %.5.i405, %U.4.0.lcssa6372
  %1079 = and i64 %1078, -4294967296
  %1080 = icmp eq i64 %1079, 0
  br i1 %1080, label %1081, label %1088

1081:                                             ; preds = %B11528.endif.else.if
  %1082 = trunc i64 %U.4.0.lcssa6372 to i32
  %1083 = trunc i64 %.5.i405 to i32
  %1084 = udiv i32 %1083, %1082
  %1085 = urem i32 %1083, %1082
  %1086 = zext i32 %1084 to i64
  %1087 = zext i32 %1085 to i64
  br label %1091

1088:                                             ; preds = %B11528.endif.else.if
  %1089 = sdiv i64 %.5.i405, %U.4.0.lcssa6372
  %1090 = srem i64 %.5.i405, %U.4.0.lcssa6372
  br label %1091

1091:                                             ; preds = %1088, %1081
  %1092 = phi i64 [ %1086, %1081 ], [ %1089, %1088 ]
  %1093 = phi i64 [ %1087, %1081 ], [ %1090, %1088 ]
  %.12180 = xor i64 %1093, %U.4.0.lcssa6372
  %.12181 = icmp slt i64 %.12180, 0
  %.12182 = icmp ne i64 %1093, 0
  %.12183 = and i1 %.12182, %.12181
  %.12188 = sext i1 %.12183 to i64
  %spec.select4483 = add i64 %1092, %.12188
  br label %B11528.endif.endif

B11798.endif:                                     ; preds = %B11786
  %1094 = fdiv double %.12204, %.12062
  %.12235 = fsub double 1.000000e-09, %1094
  %.5.i418 = fptosi double %.12235 to i64
  br label %B11846

B11850.endif:                                     ; preds = %B10966, %B11046.thread
  %q.25.7423 = phi i64 [ %.11.i414, %B11046.thread ], [ %q.24.7, %B10966 ]
  %.123945613.not = icmp slt i64 %.12311, 1
  br i1 %.123945613.not, label %B12130, label %B11900.lr.ph

B11900.lr.ph:                                     ; preds = %B11850.endif
  %invariant.gep5620 = getelementptr double, ptr %116, i64 %.11305
  %1095 = mul i64 %316, %e.5.3
  %scevgep1904 = getelementptr i8, ptr %scevgep1903, i64 %1095
  %1096 = shl i64 %at.15.3, 3
  %scevgep1907 = getelementptr i8, ptr %scevgep1906, i64 %1096
  br label %B11900

B12080.endif:                                     ; preds = %B12068
  %1097 = fdiv double %.12493, %.12450
  %.12524 = fsub double 1.000000e-09, %1097
  %.5.i419 = fptosi double %.12524 to i64
  br label %B12128

B12352.endif:                                     ; preds = %B12298
  %1098 = icmp slt i64 %arg.D, 1
  %.12832 = add i64 %e.8.6, 1
  br i1 %1098, label %B12352.endif.B12498_crit_edge, label %B12394.lr.ph

B12352.endif.B12498_crit_edge:                    ; preds = %B12352.endif
  %.pre = sitofp i64 %q.33.6 to double
  br label %B12498

B12394.lr.ph:                                     ; preds = %B12352.endif
  %1099 = icmp eq i64 %134, 0
  %.12956 = mul i64 %e.8.6, %arg.D
  %1100 = getelementptr double, ptr %123, i64 %.12956
  %.12965 = mul i64 %j.21.6, %arg.D
  %1101 = getelementptr double, ptr %126, i64 %.12965
  %.12973 = sitofp i64 %q.33.6 to double
  %.12978 = mul i64 %.12832, %arg.D
  %1102 = getelementptr double, ptr %123, i64 %.12978
  br i1 %1099, label %B12394.epil.preheader, label %B12394.preheader

B12394.preheader:                                 ; preds = %B12394.lr.ph
  %1103 = mul i64 %324, %e.8.6
  %scevgep1922 = getelementptr i8, ptr %scevgep1921, i64 %1103
  %1104 = mul i64 %332, %j.21.6
  %scevgep1927 = getelementptr i8, ptr %scevgep1926, i64 %1104
  %1105 = mul i64 %333, %.12832
  %scevgep1932 = getelementptr i8, ptr %scevgep1931, i64 %1105
  br label %B12394

B13054.endif:                                     ; preds = %B12984, %B12780, %B12954
  %eq.8.4 = phi i64 [ %eq.9.6, %B12780 ], [ %spec.select4473, %B12984 ], [ 1, %B12954 ]
  %.13190 = getelementptr i64, ptr %.6406, i64 %e.8.6
  %.13191 = load i64, ptr %.13190, align 8
  %.132715672.not = icmp slt i64 %.13191, 1
  br i1 %.132715672.not, label %B13490, label %B13104.lr.ph

B13104.lr.ph:                                     ; preds = %B13054.endif
  %.13311 = mul i64 %e.8.6, %.460
  %1106 = getelementptr double, ptr %127, i64 %.13311
  %invariant.gep5677 = getelementptr double, ptr %116, i64 %j.21.6
  %.13333 = mul i64 %.12832, %.460
  %1107 = getelementptr double, ptr %127, i64 %.13333
  %1108 = icmp eq i64 %.13191, 1
  br i1 %1108, label %B13104.epil.preheader, label %B13104.lr.ph.new

B13104.lr.ph.new:                                 ; preds = %B13104.lr.ph
  %const_mat2312 = add i64 %const, 2
  %unroll_iter1484 = and i64 %.13191, %const_mat2312
  %1109 = mul i64 %348, %e.8.6
  %scevgep1950 = getelementptr i8, ptr %scevgep1949, i64 %1109
  %1110 = add i64 %arg.D, %e.8.6
  %1111 = shl i64 %1110, 3
  %1112 = add i64 %353, %1111
  %1113 = mul i64 %.460, %1112
  %scevgep1958 = getelementptr i8, ptr %scevgep1957, i64 %1113
  br label %B13104

B13336.endif:                                     ; preds = %B13210, %B13308
  %free.7.5 = phi i64 [ %.13403, %B13308 ], [ %free.5.6, %B13210 ]
  %.13415 = getelementptr i64, ptr %.6406, i64 %e.8.6
  %.13416 = load i64, ptr %.13415, align 8
  %.135025663.not = icmp slt i64 %.13416, 1
  br i1 %.135025663.not, label %B13490, label %B13386.lr.ph

B13386.lr.ph:                                     ; preds = %B13336.endif
  %.13546 = mul i64 %e.8.6, %.460
  %1114 = getelementptr double, ptr %127, i64 %.13546
  %invariant.gep5668 = getelementptr double, ptr %116, i64 %j.21.6
  %.13568 = mul i64 %.12832, %.460
  %1115 = getelementptr double, ptr %127, i64 %.13568
  %1116 = icmp eq i64 %.13416, 1
  br i1 %1116, label %B13386.epil.preheader, label %B13386.lr.ph.new

B13386.lr.ph.new:                                 ; preds = %B13386.lr.ph
  %const_mat2313 = add i64 %const, 2
  %unroll_iter1478 = and i64 %.13416, %const_mat2313
  %1117 = mul i64 %338, %e.8.6
  %scevgep1937 = getelementptr i8, ptr %scevgep1936, i64 %1117
  %1118 = add i64 %arg.D, %e.8.6
  %1119 = shl i64 %1118, 3
  %1120 = add i64 %343, %1119
  %1121 = mul i64 %.460, %1120
  %scevgep1945 = getelementptr i8, ptr %scevgep1944, i64 %1121
  br label %B13386

B13762.else.if:                                   ; preds = %B13746
  %.13914.1 = ashr i64 %limit.2.0, 1
  %.13947 = add i64 %.13914.1, 1
  br label %B3724
}

define i32 @isocost_slotted(ptr noalias writeonly %retptr, ptr noalias writeonly %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.R, i64 %arg.lo, i64 %arg.hi, i64 %arg.U, i64 %arg.tries, i64 %arg.c, i64 %arg.order, i64 %arg.unit, i64 %arg.have, i64 %arg.dp, i64 %arg.V, i64 %arg.B, i64 %arg.comp, i64 %arg.state, i64 %arg.lim, i64 %arg.caps, i64 %arg.lam, i64 %arg.most, ptr %arg.F, i64 %arg.f, ptr %arg.I, i64 %arg.p) {
B0.endif:
  %.521 = alloca double, align 8
  %excinfo.1 = alloca ptr, align 8
  %.850 = alloca double, align 8
  store double 0.000000e+00, ptr %.850, align 8
  %excinfo.2 = alloca ptr, align 8
  %.1044 = alloca ptr, align 8
  %excinfo.3 = alloca ptr, align 8
  %.160462 = icmp sgt i64 %arg.tries, -1
  br i1 %.160462, label %B44.endif.endif.lr.ph, label %common.ret

B44.endif.endif.lr.ph:                            ; preds = %B0.endif
  %const = bitcast i64 9223372036854775804 to i64
  %storemerge = add i64 %arg.tries, 1
  %0 = getelementptr i64, ptr %arg.I, i64 %arg.lim
  %1 = getelementptr i64, ptr %0, i64 %arg.n
  %.385 = sub i64 %arg.hi, %arg.lo
  %..385 = tail call i64 @llvm.smax.i64(i64 %.385, i64 0)
  %2 = getelementptr i64, ptr %arg.I, i64 %arg.order
  %3 = getelementptr i64, ptr %arg.I, i64 %arg.comp
  %4 = getelementptr i64, ptr %arg.I, i64 %arg.have
  %.510 = add i64 %arg.n, 64
  %5 = getelementptr double, ptr %arg.F, i64 %arg.V
  %6 = getelementptr double, ptr %arg.F, i64 %arg.lam
  %7 = getelementptr double, ptr %arg.F, i64 %arg.c
  %.437.us.prol = add i64 %..385, -1
  %.441.us.prol = add i64 %arg.lo, 1
  %xtraiter70 = and i64 %arg.D, 3
  %unroll_iter = and i64 %arg.D, %const
  %xtraiter74 = and i64 %..385, 3
  %8 = shl i64 %arg.order, 3
  %9 = getelementptr i8, ptr %arg.I, i64 %8
  %scevgep = getelementptr i8, ptr %9, i64 8
  %10 = shl i64 %arg.lam, 3
  %11 = getelementptr i8, ptr %arg.F, i64 %10
  %scevgep82 = getelementptr i8, ptr %11, i64 24
  %12 = shl i64 %arg.B, 3
  %13 = getelementptr i8, ptr %arg.F, i64 %12
  %scevgep90 = getelementptr i8, ptr %13, i64 24
  %14 = shl i64 %arg.D, 3
  %15 = add i64 %arg.order, %arg.lo
  %16 = shl i64 %15, 3
  %scevgep105 = getelementptr i8, ptr %arg.I, i64 %16
  %scevgep109 = getelementptr i8, ptr %9, i64 24
  %17 = add i64 %arg.lim, %arg.n
  %18 = shl i64 %17, 3
  %19 = getelementptr i8, ptr %arg.I, i64 %18
  %scevgep116 = getelementptr i8, ptr %19, i64 24
  %20 = and i64 %..385, %const
  %21 = add i64 %xtraiter74, %arg.lo
  br label %B88.lr.ph

B88:                                              ; preds = %B88.preheader, %B88
  %.286357363 = phi i64 [ %29, %B88 ], [ 0, %B88.preheader ]
  %sunkaddr = mul i64 %arg.state, 8
  %sunkaddr26 = getelementptr i8, ptr %arg.I, i64 %sunkaddr
  %.324 = load i64, ptr %sunkaddr26, align 8
  %.326 = icmp slt i64 %.286357363, %.324
  %spec.select = select i1 %.326, i64 %arg.most, i64 0
  %22 = shl i64 %.286357363, 3
  %scevgep19 = getelementptr i8, ptr %scevgep116, i64 %22
  %23 = shl i64 %.286357363, 3
  %scevgep24 = getelementptr i8, ptr %scevgep116, i64 %23
  %scevgep25 = getelementptr i8, ptr %scevgep24, i64 -24
  store i64 %spec.select, ptr %scevgep25, align 8
  %.324.1 = load i64, ptr %sunkaddr26, align 8
  %24 = add i64 %.286357363, 1
  %.326.1 = icmp slt i64 %24, %.324.1
  %spec.select.1 = select i1 %.326.1, i64 %arg.most, i64 0
  %25 = shl i64 %.286357363, 3
  %scevgep22 = getelementptr i8, ptr %scevgep116, i64 %25
  %scevgep23 = getelementptr i8, ptr %scevgep22, i64 -16
  store i64 %spec.select.1, ptr %scevgep23, align 8
  %.324.2 = load i64, ptr %sunkaddr26, align 8
  %26 = add i64 %24, 1
  %.326.2 = icmp slt i64 %26, %.324.2
  %spec.select.2 = select i1 %.326.2, i64 %arg.most, i64 0
  %27 = shl i64 %.286357363, 3
  %scevgep20 = getelementptr i8, ptr %scevgep116, i64 %27
  %scevgep21 = getelementptr i8, ptr %scevgep20, i64 -8
  store i64 %spec.select.2, ptr %scevgep21, align 8
  %.324.3 = load i64, ptr %sunkaddr26, align 8
  %28 = add i64 %26, 1
  %.326.3 = icmp slt i64 %28, %.324.3
  %spec.select.3 = select i1 %.326.3, i64 %arg.most, i64 0
  store i64 %spec.select.3, ptr %scevgep19, align 8
  %29 = add i64 %28, 1
  %exitcond569.not.3 = icmp eq i64 %29, 64
  br i1 %exitcond569.not.3, label %B284.thread, label %B88

B284:                                             ; preds = %B172.B86.loopexit_crit_edge.us
  %.525 = call i32 @isocost_relax(ptr nonnull %.521, ptr nonnull %excinfo.1, i64 %.510, i64 %arg.D, i64 %arg.V, i64 %arg.B, i64 %arg.lim, i64 %arg.caps, i64 %arg.lam, ptr %arg.F, i64 %arg.f, ptr nonnull %arg.I, i64 %arg.p)
  %cond = icmp eq i32 %.525, 0
  br i1 %cond, label %B384.endif.lr.ph, label %common.ret

B284.thread:                                      ; preds = %B88
  %.52555 = call i32 @isocost_relax(ptr nonnull %.521, ptr nonnull %excinfo.1, i64 %.510, i64 %arg.D, i64 %arg.V, i64 %arg.B, i64 %arg.lim, i64 %arg.caps, i64 %arg.lam, ptr %arg.F, i64 %arg.f, ptr nonnull %arg.I, i64 %arg.p)
  %cond56 = icmp eq i32 %.52555, 0
  br i1 %cond56, label %B548, label %common.ret

B548:                                             ; preds = %B460.B530_crit_edge.us, %B384.endif, %B384.endif.prol.loopexit, %B284.thread
  store double 0.000000e+00, ptr %.850, align 8
  %.854 = call i32 @isocost_stack(ptr nonnull %.850, ptr nonnull %excinfo.2, i64 %arg.lo, i64 %arg.hi, i64 %arg.U, i64 %arg.c, i64 %arg.order, i64 %arg.unit, i64 %arg.have, i64 %arg.dp, ptr %arg.F, ptr nonnull %arg.I)
  %.864 = load double, ptr %.850, align 8
  %cond22 = icmp eq i32 %.854, 0
  br i1 %cond22, label %B548.endif, label %common.ret

common.ret:                                       ; preds = %B708.endif.endif.else.if, %B548.endif, %B708, %B548, %B284.thread, %B284, %B674.endif, %B0.endif
  %excinfo.sink = phi ptr [ %retptr, %B0.endif ], [ %retptr, %B674.endif ], [ %excinfo, %B548 ], [ %excinfo, %B284 ], [ %retptr, %B548.endif ], [ %retptr, %B708.endif.endif.else.if ], [ %excinfo, %B284.thread ], [ %excinfo, %B708 ]
  %common.ret.op = phi i32 [ 0, %B0.endif ], [ 0, %B674.endif ], [ %.854, %B548 ], [ %.525, %B284 ], [ 0, %B548.endif ], [ 0, %B708.endif.endif.else.if ], [ %.52555, %B284.thread ], [ %.1048, %B708 ]
  store ptr null, ptr %excinfo.sink, align 8
  ret i32 %common.ret.op

B650:                                             ; preds = %B548.endif
  %30 = icmp eq i64 %arg.most, 0
  %.947 = icmp eq i64 %.166404469, %arg.tries
  %or.cond = select i1 %.947, i1 true, i1 %30
  br i1 %or.cond, label %B674.endif, label %B708

B708:                                             ; preds = %B650
  %sunkaddr27 = mul i64 %arg.state, 8
  %sunkaddr28 = getelementptr i8, ptr %arg.I, i64 %sunkaddr27
  %sunkaddr29 = getelementptr i8, ptr %sunkaddr28, i64 8
  %.1027 = load i64, ptr %sunkaddr29, align 8
  %.1048 = call i32 @isocost_slot(ptr nonnull %.1044, ptr nonnull %excinfo.3, i64 %arg.n, i64 %arg.D, i64 %arg.lo, i64 %arg.hi, i64 %arg.U, i64 %arg.c, i64 %arg.order, i64 %arg.unit, i64 %arg.have, i64 %arg.dp, i64 %arg.V, i64 %arg.B, i64 %arg.comp, i64 %.1027, i64 %arg.R, ptr nonnull %arg.F, ptr nonnull %arg.I)
  switch i32 %.1048, label %common.ret [
    i32 -2, label %B708.endif.endif.else.if
    i32 0, label %B708.endif.endif.else.if
  ]

B88.lr.ph:                                        ; preds = %B708.endif.endif.else.if, %B44.endif.endif.lr.ph
  %.159398470 = phi i64 [ %storemerge, %B44.endif.endif.lr.ph ], [ %.169, %B708.endif.endif.else.if ]
  %.166404469 = phi i64 [ 0, %B44.endif.endif.lr.ph ], [ %.173, %B708.endif.endif.else.if ]
  %31 = icmp slt i64 %.385, 1
  %.169 = add i64 %.159398470, -1
  %.173 = add i64 %.166404469, 1
  br i1 %31, label %B88.preheader, label %B88.us.preheader

B88.us.preheader:                                 ; preds = %B88.lr.ph
  br label %B88.us

B88.preheader:                                    ; preds = %B88.lr.ph
  br label %B88

B88.us:                                           ; preds = %B88.us.preheader, %B172.B86.loopexit_crit_edge.us
  %.286357363.us = phi i64 [ %.293.us, %B172.B86.loopexit_crit_edge.us ], [ 0, %B88.us.preheader ]
  %32 = and i64 %..385, 1
  %33 = icmp eq i64 %32, 0
  %sunkaddr30 = mul i64 %arg.state, 8
  %sunkaddr31 = getelementptr i8, ptr %arg.I, i64 %sunkaddr30
  %.324.us = load i64, ptr %sunkaddr31, align 8
  %.326.us = icmp slt i64 %.286357363.us, %.324.us
  %spec.select.us = select i1 %.326.us, i64 %arg.most, i64 0
  %.343.us = getelementptr i64, ptr %1, i64 %.286357363.us
  store i64 %spec.select.us, ptr %.343.us, align 8
  %.473.us = mul i64 %.286357363.us, %arg.n
  %34 = getelementptr i64, ptr %3, i64 %.473.us
  br i1 %33, label %B174.us.prol.loopexit, label %B174.us.prol

B174.us.prol:                                     ; preds = %B88.us
  %sunkaddr32 = mul i64 %arg.lo, 8
  %sunkaddr33 = getelementptr i8, ptr %2, i64 %sunkaddr32
  %.470.us.prol = load i64, ptr %sunkaddr33, align 8
  %.478.us.prol = getelementptr i64, ptr %34, i64 %.470.us.prol
  %.479.us.prol = load i64, ptr %.478.us.prol, align 8
  %.483.us.prol = getelementptr i64, ptr %4, i64 %.470.us.prol
  %.484.us.prol = load i64, ptr %.483.us.prol, align 8
  %.485.us.prol = icmp sgt i64 %.479.us.prol, %.484.us.prol
  br i1 %.485.us.prol, label %B258.us.prol, label %B174.us.prol.loopexit

B258.us.prol:                                     ; preds = %B174.us.prol
  %sunkaddr132 = shl i64 %.286357363.us, 3
  %sunkaddr133 = getelementptr inbounds i8, ptr %1, i64 %sunkaddr132
  store i64 0, ptr %sunkaddr133, align 8
  br label %B174.us.prol.loopexit

B174.us.prol.loopexit:                            ; preds = %B258.us.prol, %B174.us.prol, %B88.us
  %.427350354.us.unr = phi i64 [ %..385, %B88.us ], [ %.437.us.prol, %B258.us.prol ], [ %.437.us.prol, %B174.us.prol ]
  %.434351353.us.unr = phi i64 [ %arg.lo, %B88.us ], [ %.441.us.prol, %B258.us.prol ], [ %.441.us.prol, %B174.us.prol ]
  %35 = icmp eq i64 %.385, 1
  br i1 %35, label %B172.B86.loopexit_crit_edge.us, label %B174.us.preheader

B174.us.preheader:                                ; preds = %B174.us.prol.loopexit
  %36 = add i64 %.427350354.us.unr, 2
  %37 = shl i64 %.434351353.us.unr, 3
  %scevgep78 = getelementptr i8, ptr %scevgep, i64 %37
  br label %B174.us

B174.us:                                          ; preds = %B280.us.1, %B174.us.preheader
  %lsr.iv79 = phi ptr [ %scevgep78, %B174.us.preheader ], [ %scevgep80, %B280.us.1 ]
  %lsr.iv = phi i64 [ %36, %B174.us.preheader ], [ %lsr.iv.next, %B280.us.1 ]
  %scevgep81 = getelementptr i8, ptr %lsr.iv79, i64 -8
  %.470.us = load i64, ptr %scevgep81, align 8
  %.478.us = getelementptr i64, ptr %34, i64 %.470.us
  %.479.us = load i64, ptr %.478.us, align 8
  %.483.us = getelementptr i64, ptr %4, i64 %.470.us
  %.484.us = load i64, ptr %.483.us, align 8
  %.485.us = icmp sgt i64 %.479.us, %.484.us
  br i1 %.485.us, label %B258.us, label %B280.us

B258.us:                                          ; preds = %B174.us
  %sunkaddr34 = mul i64 %.286357363.us, 8
  %sunkaddr35 = getelementptr i8, ptr %1, i64 %sunkaddr34
  store i64 0, ptr %sunkaddr35, align 8
  br label %B280.us

B280.us:                                          ; preds = %B258.us, %B174.us
  %.470.us.1 = load i64, ptr %lsr.iv79, align 8
  %.478.us.1 = getelementptr i64, ptr %34, i64 %.470.us.1
  %.479.us.1 = load i64, ptr %.478.us.1, align 8
  %.483.us.1 = getelementptr i64, ptr %4, i64 %.470.us.1
  %.484.us.1 = load i64, ptr %.483.us.1, align 8
  %.485.us.1 = icmp sgt i64 %.479.us.1, %.484.us.1
  br i1 %.485.us.1, label %B258.us.1, label %B280.us.1

B258.us.1:                                        ; preds = %B280.us
  %sunkaddr36 = mul i64 %.286357363.us, 8
  %sunkaddr37 = getelementptr i8, ptr %1, i64 %sunkaddr36
  store i64 0, ptr %sunkaddr37, align 8
  br label %B280.us.1

B280.us.1:                                        ; preds = %B258.us.1, %B280.us
  %lsr.iv.next = add i64 %lsr.iv, -2
  %scevgep80 = getelementptr i8, ptr %lsr.iv79, i64 16
  %.428.us.1 = icmp sgt i64 %lsr.iv.next, 2
  br i1 %.428.us.1, label %B174.us, label %B172.B86.loopexit_crit_edge.us

B172.B86.loopexit_crit_edge.us:                   ; preds = %B280.us.1, %B174.us.prol.loopexit
  %.293.us = add i64 %.286357363.us, 1
  %exitcond.not = icmp eq i64 %.293.us, 64
  br i1 %exitcond.not, label %B284, label %B88.us

B384.endif.lr.ph:                                 ; preds = %B284
  %38 = icmp slt i64 %arg.D, 1
  br i1 %38, label %B384.endif.preheader, label %B384.endif.us.preheader

B384.endif.us.preheader:                          ; preds = %B384.endif.lr.ph
  br label %B384.endif.us

B384.endif.preheader:                             ; preds = %B384.endif.lr.ph
  %39 = icmp eq i64 %xtraiter74, 0
  br i1 %39, label %B384.endif.prol.loopexit, label %B384.endif.prol.preheader

B384.endif.prol.preheader:                        ; preds = %B384.endif.preheader
  br label %B384.endif.prol

B384.endif.prol:                                  ; preds = %B384.endif.prol.preheader, %B384.endif.prol
  %prol.iter = phi i64 [ %prol.iter.next, %B384.endif.prol ], [ 0, %B384.endif.prol.preheader ]
  %40 = shl i64 %prol.iter, 3
  %scevgep18 = getelementptr i8, ptr %scevgep105, i64 %40
  %.668.prol = load i64, ptr %scevgep18, align 8
  %.676.prol = getelementptr double, ptr %5, i64 %.668.prol
  %.677.prol = load double, ptr %.676.prol, align 8
  %.830.prol = getelementptr double, ptr %7, i64 %.668.prol
  store double %.677.prol, ptr %.830.prol, align 8
  %prol.iter.next = add i64 %prol.iter, 1
  %prol.iter.cmp.not = icmp eq i64 %xtraiter74, %prol.iter.next
  br i1 %prol.iter.cmp.not, label %B384.endif.prol.loopexit, label %B384.endif.prol

B384.endif.prol.loopexit:                         ; preds = %B384.endif.prol, %B384.endif.preheader
  %.625380388.unr = phi i64 [ %..385, %B384.endif.preheader ], [ %20, %B384.endif.prol ]
  %.632381387.unr = phi i64 [ %arg.lo, %B384.endif.preheader ], [ %21, %B384.endif.prol ]
  %41 = icmp slt i64 %.385, 4
  br i1 %41, label %B548, label %B384.endif.preheader76

B384.endif.preheader76:                           ; preds = %B384.endif.prol.loopexit
  %42 = add i64 %.625380388.unr, 4
  %43 = shl i64 %.632381387.unr, 3
  %scevgep110 = getelementptr i8, ptr %scevgep109, i64 %43
  br label %B384.endif

B384.endif.us:                                    ; preds = %B384.endif.us.preheader, %B460.B530_crit_edge.us
  %.625380388.us = phi i64 [ %.635.us, %B460.B530_crit_edge.us ], [ %..385, %B384.endif.us.preheader ]
  %.632381387.us = phi i64 [ %.639.us, %B460.B530_crit_edge.us ], [ %arg.lo, %B384.endif.us.preheader ]
  %44 = icmp ult i64 %arg.D, 4
  %.667.us = getelementptr i64, ptr %2, i64 %.632381387.us
  %.668.us = load i64, ptr %.667.us, align 8
  %.676.us = getelementptr double, ptr %5, i64 %.668.us
  %.677.us = load double, ptr %.676.us, align 8
  %.pre = mul i64 %.668.us, %14
  br i1 %44, label %B462.us.epil.preheader, label %B462.us.preheader

B462.us.preheader:                                ; preds = %B384.endif.us
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 %.pre
  br label %B462.us

B462.us:                                          ; preds = %B462.us, %B462.us.preheader
  %worth.2.2377.us = phi double [ %.815.us.3, %B462.us ], [ %.677.us, %B462.us.preheader ]
  %.767373375.us = phi i64 [ %.774.us.3, %B462.us ], [ 0, %B462.us.preheader ]
  %45 = shl i64 %.767373375.us, 3
  %scevgep88 = getelementptr i8, ptr %scevgep82, i64 %45
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 -24
  %.803.us = load double, ptr %scevgep89, align 8
  %scevgep97 = getelementptr i8, ptr %scevgep91, i64 %45
  %scevgep98 = getelementptr i8, ptr %scevgep97, i64 -24
  %.812.us = load double, ptr %scevgep98, align 8
  %.813.us = fmul double %.803.us, %.812.us
  %.815.us = fsub double %worth.2.2377.us, %.813.us
  %46 = shl i64 %.767373375.us, 3
  %scevgep14 = getelementptr i8, ptr %scevgep82, i64 %46
  %scevgep15 = getelementptr i8, ptr %scevgep14, i64 -16
  %.803.us.1 = load double, ptr %scevgep15, align 8
  %47 = shl i64 %.767373375.us, 3
  %scevgep10 = getelementptr i8, ptr %scevgep91, i64 %47
  %scevgep11 = getelementptr i8, ptr %scevgep10, i64 -16
  %.812.us.1 = load double, ptr %scevgep11, align 8
  %.813.us.1 = fmul double %.803.us.1, %.812.us.1
  %.815.us.1 = fsub double %.815.us, %.813.us.1
  %48 = shl i64 %.767373375.us, 3
  %scevgep12 = getelementptr i8, ptr %scevgep82, i64 %48
  %scevgep13 = getelementptr i8, ptr %scevgep12, i64 -8
  %.803.us.2 = load double, ptr %scevgep13, align 8
  %49 = shl i64 %.767373375.us, 3
  %scevgep8 = getelementptr i8, ptr %scevgep91, i64 %49
  %scevgep9 = getelementptr i8, ptr %scevgep8, i64 -8
  %.812.us.2 = load double, ptr %scevgep9, align 8
  %.813.us.2 = fmul double %.803.us.2, %.812.us.2
  %.815.us.2 = fsub double %.815.us.1, %.813.us.2
  %.774.us.3 = add i64 %.767373375.us, 4
  %.803.us.3 = load double, ptr %scevgep88, align 8
  %.812.us.3 = load double, ptr %scevgep97, align 8
  %.813.us.3 = fmul double %.803.us.3, %.812.us.3
  %.815.us.3 = fsub double %.815.us.2, %.813.us.3
  %niter.ncmp.3 = icmp eq i64 %unroll_iter, %.774.us.3
  br i1 %niter.ncmp.3, label %B460.B530_crit_edge.us.unr-lcssa, label %B462.us

B460.B530_crit_edge.us.unr-lcssa:                 ; preds = %B462.us
  %50 = icmp eq i64 %xtraiter70, 0
  br i1 %50, label %B460.B530_crit_edge.us, label %B462.us.epil.preheader

B462.us.epil.preheader:                           ; preds = %B384.endif.us, %B460.B530_crit_edge.us.unr-lcssa
  %worth.2.2377.us.epil.init = phi double [ %.815.us.3, %B460.B530_crit_edge.us.unr-lcssa ], [ %.677.us, %B384.endif.us ]
  %.767373375.us.epil.init = phi i64 [ %unroll_iter, %B460.B530_crit_edge.us.unr-lcssa ], [ 0, %B384.endif.us ]
  %51 = shl i64 %.767373375.us.epil.init, 3
  %52 = getelementptr i8, ptr %13, i64 %.pre
  %scevgep100 = getelementptr i8, ptr %52, i64 %51
  %scevgep103 = getelementptr i8, ptr %11, i64 %51
  br label %B462.us.epil

B462.us.epil:                                     ; preds = %B462.us.epil, %B462.us.epil.preheader
  %worth.2.2377.us.epil = phi double [ %worth.2.2377.us.epil.init, %B462.us.epil.preheader ], [ %.815.us.epil, %B462.us.epil ]
  %epil.iter = phi i64 [ 0, %B462.us.epil.preheader ], [ %epil.iter.next, %B462.us.epil ]
  %53 = shl i64 %epil.iter, 3
  %scevgep17 = getelementptr i8, ptr %scevgep103, i64 %53
  %.803.us.epil = load double, ptr %scevgep17, align 8
  %54 = shl i64 %epil.iter, 3
  %scevgep16 = getelementptr i8, ptr %scevgep100, i64 %54
  %.812.us.epil = load double, ptr %scevgep16, align 8
  %.813.us.epil = fmul double %.803.us.epil, %.812.us.epil
  %.815.us.epil = fsub double %worth.2.2377.us.epil, %.813.us.epil
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter70, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B460.B530_crit_edge.us, label %B462.us.epil

B460.B530_crit_edge.us:                           ; preds = %B462.us.epil, %B460.B530_crit_edge.us.unr-lcssa
  %.815.us.lcssa = phi double [ %.815.us.3, %B460.B530_crit_edge.us.unr-lcssa ], [ %.815.us.epil, %B462.us.epil ]
  %.635.us = add i64 %.625380388.us, -1
  %.639.us = add i64 %.632381387.us, 1
  %.830.us = getelementptr double, ptr %7, i64 %.668.us
  store double %.815.us.lcssa, ptr %.830.us, align 8
  %.626.us = icmp sgt i64 %.625380388.us, 1
  br i1 %.626.us, label %B384.endif.us, label %B548

B384.endif:                                       ; preds = %B384.endif, %B384.endif.preheader76
  %lsr.iv111 = phi ptr [ %scevgep110, %B384.endif.preheader76 ], [ %scevgep112, %B384.endif ]
  %lsr.iv107 = phi i64 [ %42, %B384.endif.preheader76 ], [ %lsr.iv.next108, %B384.endif ]
  %scevgep115 = getelementptr i8, ptr %lsr.iv111, i64 -24
  %.668 = load i64, ptr %scevgep115, align 8
  %.676 = getelementptr double, ptr %5, i64 %.668
  %.677 = load double, ptr %.676, align 8
  %.830 = getelementptr double, ptr %7, i64 %.668
  store double %.677, ptr %.830, align 8
  %scevgep114 = getelementptr i8, ptr %lsr.iv111, i64 -16
  %.668.1 = load i64, ptr %scevgep114, align 8
  %.676.1 = getelementptr double, ptr %5, i64 %.668.1
  %.677.1 = load double, ptr %.676.1, align 8
  %.830.1 = getelementptr double, ptr %7, i64 %.668.1
  store double %.677.1, ptr %.830.1, align 8
  %scevgep113 = getelementptr i8, ptr %lsr.iv111, i64 -8
  %.668.2 = load i64, ptr %scevgep113, align 8
  %.676.2 = getelementptr double, ptr %5, i64 %.668.2
  %.677.2 = load double, ptr %.676.2, align 8
  %.830.2 = getelementptr double, ptr %7, i64 %.668.2
  store double %.677.2, ptr %.830.2, align 8
  %.668.3 = load i64, ptr %lsr.iv111, align 8
  %.676.3 = getelementptr double, ptr %5, i64 %.668.3
  %.677.3 = load double, ptr %.676.3, align 8
  %.830.3 = getelementptr double, ptr %7, i64 %.668.3
  store double %.677.3, ptr %.830.3, align 8
  %lsr.iv.next108 = add i64 %lsr.iv107, -4
  %scevgep112 = getelementptr i8, ptr %lsr.iv111, i64 32
  %.626.3 = icmp sgt i64 %lsr.iv.next108, 4
  br i1 %.626.3, label %B384.endif, label %B548

B548.endif:                                       ; preds = %B548
  %sunkaddr38 = mul i64 %arg.R, 8
  %sunkaddr39 = getelementptr i8, ptr %6, i64 %sunkaddr38
  %.882 = load double, ptr %sunkaddr39, align 8
  %.883 = fmul double %.882, 1.000000e+03
  %.884 = fmul double %.883, 0x3FF000000044B830
  %.885 = fadd double %.884, 0x3D719799812DEA11
  %.887 = fcmp ugt double %.864, %.885
  br i1 %.887, label %B650, label %common.ret

B674.endif:                                       ; preds = %B650
  %.1002 = fdiv double %.864, 1.000000e+03
  %.1005 = fmul double %.1002, 0x3FF0000000001198
  %sunkaddr40 = mul i64 %arg.R, 8
  %sunkaddr41 = getelementptr i8, ptr %6, i64 %sunkaddr40
  store double %.1005, ptr %sunkaddr41, align 8
  br label %common.ret

B708.endif.endif.else.if:                         ; preds = %B708, %B708
  %sunkaddr42 = mul i64 %arg.state, 8
  %sunkaddr43 = getelementptr i8, ptr %arg.I, i64 %sunkaddr42
  %.1071 = load i64, ptr %sunkaddr43, align 8
  %sunkaddr44 = mul i64 %arg.state, 8
  %sunkaddr45 = getelementptr i8, ptr %arg.I, i64 %sunkaddr44
  %sunkaddr46 = getelementptr i8, ptr %sunkaddr45, i64 8
  %.1076 = load i64, ptr %sunkaddr46, align 8
  %.1077 = add i64 %.1076, 1
  %.11.i = tail call i64 @llvm.smax.i64(i64 %.1077, i64 %.1071)
  store i64 %.11.i, ptr %sunkaddr43, align 8
  %.1126.1 = and i64 %.1077, 63
  store i64 %.1126.1, ptr %sunkaddr46, align 8
  %.160 = icmp sgt i64 %.159398470, 1
  br i1 %.160, label %B88.lr.ph, label %common.ret
}

define i32 @isocost_relax(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.v, i64 %arg.A, i64 %arg.ub, i64 %arg.cap, i64 %arg.lam, ptr %arg.F, i64 %arg.f, ptr %arg.I, i64 %arg.p) {
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
  %.15211671173.us = phi i64 [ 0, %B90.endif.us.preheader ], [ %.159.us, %B122.B172_crit_edge.us ]
  %6 = icmp eq i64 %arg.D, 1
  %.321.us = mul i64 %.15211671173.us, %arg.D
  br i1 %6, label %B124.us.epil.preheader, label %B124.us.preheader

B124.us.preheader:                                ; preds = %B90.endif.us
  br label %B124.us

B124.us:                                          ; preds = %B124.us.preheader, %B124.us
  %.27311611163.us = phi i64 [ %9, %B124.us ], [ 0, %B124.us.preheader ]
  %.310.us = icmp eq i64 %.15211671173.us, %.27311611163.us
  %"$phi144.2.2.2.us" = select i1 %.310.us, double 1.000000e+00, double 0.000000e+00
  %7 = shl i64 %.27311611163.us, 3
  %scevgep273 = getelementptr i8, ptr %lsr.iv270, i64 %7
  %scevgep274 = getelementptr i8, ptr %scevgep273, i64 -8
  store double %"$phi144.2.2.2.us", ptr %scevgep274, align 8
  %8 = add i64 %.27311611163.us, 1
  %.310.us.1 = icmp eq i64 %.15211671173.us, %8
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
  %.310.us.epil = icmp eq i64 %.15211671173.us, %unroll_iter
  %"$phi144.2.2.2.us.epil" = select i1 %.310.us.epil, double 1.000000e+00, double 0.000000e+00
  %gep = getelementptr double, ptr %invariant.gep10, i64 %.321.us
  store double %"$phi144.2.2.2.us.epil", ptr %gep, align 8
  br label %B122.B172_crit_edge.us

B122.B172_crit_edge.us:                           ; preds = %B124.us.epil.preheader, %B122.B172_crit_edge.us.unr-lcssa
  %.159.us = add i64 %.15211671173.us, 1
  %.343.us = getelementptr double, ptr %1, i64 %.15211671173.us
  store double 1.000000e+00, ptr %.343.us, align 8
  %.347.us = add i64 %.15211671173.us, %arg.n
  %.354.us = getelementptr i64, ptr %2, i64 %.15211671173.us
  store i64 %.347.us, ptr %.354.us, align 8
  %scevgep271 = getelementptr i8, ptr %lsr.iv270, i64 %5
  %exitcond1614.not = icmp eq i64 %.159.us, %arg.D
  br i1 %exitcond1614.not, label %B212.endif, label %B90.endif.us

B306:                                             ; preds = %B306.lr.ph.new.new, %B306
  %lsr.iv80 = phi i64 [ %89, %B306.lr.ph.new.new ], [ %lsr.iv.next81, %B306 ]
  %.58111891191 = phi i64 [ %.588.7.1, %B306 ], [ 0, %B306.lr.ph.new.new ]
  %12 = shl i64 %.58111891191, 3
  %scevgep193 = getelementptr i8, ptr %scevgep162, i64 %12
  %scevgep194 = getelementptr i8, ptr %scevgep193, i64 -64
  %scevgep217 = getelementptr i8, ptr %scevgep193, i64 -120
  store i64 2, ptr %scevgep217, align 8
  %scevgep216 = getelementptr i8, ptr %scevgep193, i64 -112
  store i64 2, ptr %scevgep216, align 8
  %13 = shl i64 %.58111891191, 3
  %scevgep118 = getelementptr i8, ptr %scevgep162, i64 %13
  %scevgep123 = getelementptr i8, ptr %scevgep118, i64 -104
  store i64 2, ptr %scevgep123, align 8
  %14 = shl i64 %.58111891191, 3
  %scevgep111 = getelementptr i8, ptr %scevgep162, i64 %14
  %scevgep114 = getelementptr i8, ptr %scevgep111, i64 -96
  store i64 2, ptr %scevgep114, align 8
  %15 = shl i64 %.58111891191, 3
  %scevgep104 = getelementptr i8, ptr %scevgep162, i64 %15
  %scevgep105 = getelementptr i8, ptr %scevgep104, i64 -88
  store i64 2, ptr %scevgep105, align 8
  %16 = shl i64 %.58111891191, 3
  %scevgep102 = getelementptr i8, ptr %scevgep162, i64 %16
  %scevgep103 = getelementptr i8, ptr %scevgep102, i64 -80
  store i64 2, ptr %scevgep103, align 8
  %17 = shl i64 %.58111891191, 3
  %scevgep100 = getelementptr i8, ptr %scevgep162, i64 %17
  %scevgep101 = getelementptr i8, ptr %scevgep100, i64 -72
  store i64 2, ptr %scevgep101, align 8
  store i64 2, ptr %scevgep194, align 8
  %18 = shl i64 %.58111891191, 3
  %scevgep96 = getelementptr i8, ptr %scevgep162, i64 %18
  %scevgep97 = getelementptr i8, ptr %scevgep96, i64 -56
  store i64 2, ptr %scevgep97, align 8
  %19 = shl i64 %.58111891191, 3
  %scevgep94 = getelementptr i8, ptr %scevgep162, i64 %19
  %scevgep95 = getelementptr i8, ptr %scevgep94, i64 -48
  store i64 2, ptr %scevgep95, align 8
  %20 = shl i64 %.58111891191, 3
  %scevgep92 = getelementptr i8, ptr %scevgep162, i64 %20
  %scevgep93 = getelementptr i8, ptr %scevgep92, i64 -40
  store i64 2, ptr %scevgep93, align 8
  %21 = shl i64 %.58111891191, 3
  %scevgep90 = getelementptr i8, ptr %scevgep162, i64 %21
  %scevgep91 = getelementptr i8, ptr %scevgep90, i64 -32
  store i64 2, ptr %scevgep91, align 8
  %22 = shl i64 %.58111891191, 3
  %scevgep88 = getelementptr i8, ptr %scevgep162, i64 %22
  %scevgep89 = getelementptr i8, ptr %scevgep88, i64 -24
  store i64 2, ptr %scevgep89, align 8
  %23 = shl i64 %.58111891191, 3
  %scevgep86 = getelementptr i8, ptr %scevgep162, i64 %23
  %scevgep87 = getelementptr i8, ptr %scevgep86, i64 -16
  store i64 2, ptr %scevgep87, align 8
  %24 = shl i64 %.58111891191, 3
  %scevgep84 = getelementptr i8, ptr %scevgep162, i64 %24
  %scevgep85 = getelementptr i8, ptr %scevgep84, i64 -8
  store i64 2, ptr %scevgep85, align 8
  %.588.7.1 = add i64 %.58111891191, 16
  store i64 2, ptr %scevgep193, align 8
  %lsr.iv.next81 = add i64 %lsr.iv80, 2
  %niter.ncmp.134 = icmp eq i64 %lsr.iv.next81, 0
  br i1 %niter.ncmp.134, label %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa, label %B306

B442:                                             ; preds = %B442.preheader, %B542.1
  %lsr.iv175 = phi ptr [ %scevgep176, %B542.1 ], [ %lsr.iv173, %B442.preheader ]
  %total.5.21200 = phi double [ %total.6.3.1, %B542.1 ], [ 0.000000e+00, %B442.preheader ]
  %.95111961198 = phi i64 [ %.958.1, %B542.1 ], [ 0, %B442.preheader ]
  %sunkaddr221 = shl i64 %.95111961198, 3
  %scevgep51 = getelementptr i8, ptr %scevgep49, i64 %sunkaddr221
  %scevgep52 = getelementptr i8, ptr %scevgep51, i64 -8
  %.995 = load i64, ptr %scevgep52, align 8
  %.1001 = icmp slt i64 %.995, %arg.n
  br i1 %.1001, label %B478, label %B542

B478:                                             ; preds = %B442
  %.1009 = getelementptr double, ptr %95, i64 %.995
  %.1010 = load double, ptr %.1009, align 8
  %.1022 = load double, ptr %lsr.iv175, align 8
  %.1023 = fmul double %.1010, %.1022
  %.1025 = fadd double %total.5.21200, %.1023
  br label %B542

B542:                                             ; preds = %B478, %B442
  %total.6.3 = phi double [ %.1025, %B478 ], [ %total.5.21200, %B442 ]
  %.958.1 = add i64 %.95111961198, 2
  %25 = shl i64 %.95111961198, 3
  %scevgep50 = getelementptr i8, ptr %scevgep49, i64 %25
  %.995.1 = load i64, ptr %scevgep50, align 8
  %.1001.1 = icmp slt i64 %.995.1, %arg.n
  br i1 %.1001.1, label %B478.1, label %B542.1

B478.1:                                           ; preds = %B542
  %.1009.1 = getelementptr double, ptr %95, i64 %.995.1
  %.1010.1 = load double, ptr %.1009.1, align 8
  %scevgep177 = getelementptr i8, ptr %lsr.iv175, i64 %109
  %.1022.1 = load double, ptr %scevgep177, align 8
  %.1023.1 = fmul double %.1010.1, %.1022.1
  %.1025.1 = fadd double %total.6.3, %.1023.1
  br label %B542.1

B542.1:                                           ; preds = %B478.1, %B542
  %total.6.3.1 = phi double [ %.1025.1, %B478.1 ], [ %total.6.3, %B542 ]
  %scevgep176 = getelementptr i8, ptr %lsr.iv175, i64 %110
  %niter35.ncmp.1 = icmp eq i64 %unroll_iter34, %.958.1
  br i1 %niter35.ncmp.1, label %B544.unr-lcssa, label %B442

B544.unr-lcssa:                                   ; preds = %B542.1
  %26 = and i64 %arg.D, 1
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %B544, label %B442.epil.preheader

B442.epil.preheader:                              ; preds = %B442.lr.ph, %B544.unr-lcssa
  %total.5.21200.epil.init = phi double [ 0.000000e+00, %B442.lr.ph ], [ %total.6.3.1, %B544.unr-lcssa ]
  %sunkaddr125 = mul i64 %unroll_iter34, 8
  %sunkaddr126 = getelementptr i8, ptr %94, i64 %sunkaddr125
  %.995.epil = load i64, ptr %sunkaddr126, align 8
  %.1001.epil = icmp slt i64 %.995.epil, %arg.n
  br i1 %.1001.epil, label %B478.epil, label %B544

B478.epil:                                        ; preds = %B442.epil.preheader
  %.1009.epil = getelementptr double, ptr %95, i64 %.995.epil
  %.1010.epil = load double, ptr %.1009.epil, align 8
  %gep12 = getelementptr double, ptr %invariant.gep11, i64 %.82712051211
  %.1022.epil = load double, ptr %gep12, align 8
  %.1023.epil = fmul double %.1010.epil, %.1022.epil
  %.1025.epil = fadd double %total.5.21200.epil.init, %.1023.epil
  br label %B544

B544:                                             ; preds = %B478.epil, %B442.epil.preheader, %B544.unr-lcssa
  %total.6.3.lcssa = phi double [ %total.6.3.1, %B544.unr-lcssa ], [ %.1025.epil, %B478.epil ], [ %total.5.21200.epil.init, %B442.epil.preheader ]
  %.834 = add i64 %.82712051211, 1
  %.1052 = getelementptr double, ptr %98, i64 %.82712051211
  store double %total.6.3.lcssa, ptr %.1052, align 8
  %scevgep174 = getelementptr i8, ptr %lsr.iv173, i64 8
  %exitcond1617.not = icmp eq i64 %arg.D, %.834
  br i1 %exitcond1617.not, label %B562.endif, label %B442.lr.ph

B606:                                             ; preds = %B606.preheader, %B2909
  %lsr.iv183 = phi ptr [ %scevgep184, %B2909 ], [ %scevgep182, %B606.preheader ]
  %up.6.11241 = phi double [ %up.7.2, %B2909 ], [ 1.000000e+00, %B606.preheader ]
  %best.4.11240 = phi double [ %best.5.2, %B2909 ], [ 1.000000e-10, %B606.preheader ]
  %enter.6.11239 = phi i64 [ %enter.7.2, %B2909 ], [ -1, %B606.preheader ]
  %.115612271237 = phi i64 [ %.1163, %B2909 ], [ 0, %B606.preheader ]
  %.1163 = add i64 %.115612271237, 1
  %.1195 = getelementptr i64, ptr %99, i64 %.115612271237
  %.1196 = load i64, ptr %.1195, align 8
  %.1197 = icmp eq i64 %.1196, 2
  br i1 %.1197, label %B2909, label %B638

B638:                                             ; preds = %B606
  %.1203 = getelementptr i64, ptr %100, i64 %.115612271237
  %.1204 = load i64, ptr %.1203, align 8
  %.1205 = icmp slt i64 %.1204, 1
  br i1 %.1205, label %B2909, label %B670.endif

B724:                                             ; preds = %B724.preheader, %B724
  %d.4.31222 = phi double [ %.1380.1, %B724 ], [ %.1233, %B724.preheader ]
  %.132312181220 = phi i64 [ %.1330.1, %B724 ], [ 0, %B724.preheader ]
  %28 = shl i64 %.132312181220, 3
  %scevgep180 = getelementptr i8, ptr %scevgep178, i64 %28
  %scevgep181 = getelementptr i8, ptr %scevgep180, i64 -8
  %.1359 = load double, ptr %scevgep181, align 8
  %scevgep186 = getelementptr i8, ptr %lsr.iv183, i64 %28
  %scevgep187 = getelementptr i8, ptr %scevgep186, i64 -8
  %.1368 = load double, ptr %scevgep187, align 8
  %.1369 = fmul double %.1359, %.1368
  %29 = shl i64 %.132312181220, 3
  %scevgep53 = getelementptr i8, ptr %scevgep188, i64 %29
  %scevgep54 = getelementptr i8, ptr %scevgep53, i64 -8
  %.1374 = load double, ptr %scevgep54, align 8
  %.1378 = fdiv double %.1369, %.1374
  %.1380 = fsub double %d.4.31222, %.1378
  %.1330.1 = add i64 %.132312181220, 2
  %.1359.1 = load double, ptr %scevgep180, align 8
  %.1368.1 = load double, ptr %scevgep186, align 8
  %.1369.1 = fmul double %.1359.1, %.1368.1
  %.1374.1 = load double, ptr %scevgep53, align 8
  %.1378.1 = fdiv double %.1369.1, %.1374.1
  %.1380.1 = fsub double %.1380, %.1378.1
  %niter42.ncmp.1 = icmp eq i64 %unroll_iter34, %.1330.1
  br i1 %niter42.ncmp.1, label %B816.loopexit.unr-lcssa, label %B724

B816.loopexit.unr-lcssa:                          ; preds = %B724
  %30 = and i64 %arg.D, 1
  %31 = icmp eq i64 %30, 0
  br i1 %31, label %B816, label %B724.epil.preheader

B724.epil.preheader:                              ; preds = %B724.lr.ph, %B816.loopexit.unr-lcssa
  %d.4.31222.epil.init = phi double [ %.1233, %B724.lr.ph ], [ %.1380.1, %B816.loopexit.unr-lcssa ]
  %sunkaddr127 = mul i64 %unroll_iter34, 8
  %sunkaddr128 = getelementptr i8, ptr %98, i64 %sunkaddr127
  %.1359.epil = load double, ptr %sunkaddr128, align 8
  %gep13 = getelementptr double, ptr %invariant.gep, i64 %.1362
  %.1368.epil = load double, ptr %gep13, align 8
  %.1369.epil = fmul double %.1359.epil, %.1368.epil
  %sunkaddr129 = mul i64 %unroll_iter34, 8
  %sunkaddr130 = getelementptr i8, ptr %102, i64 %sunkaddr129
  %.1374.epil = load double, ptr %sunkaddr130, align 8
  %.1378.epil = fdiv double %.1369.epil, %.1374.epil
  %.1380.epil = fsub double %d.4.31222.epil.init, %.1378.epil
  br label %B816

B816:                                             ; preds = %B670.endif, %B724.epil.preheader, %B816.loopexit.unr-lcssa
  %d.4.3.lcssa = phi double [ %.1233, %B670.endif ], [ %.1380.1, %B816.loopexit.unr-lcssa ], [ %.1380.epil, %B724.epil.preheader ]
  switch i64 %.1196, label %B2909 [
    i64 0, label %B846
    i64 1, label %B902
  ]

B846:                                             ; preds = %B816
  %.1398 = fcmp ogt double %d.4.3.lcssa, %best.4.11240
  br i1 %.1398, label %B2909, label %B872.thread

B872.thread:                                      ; preds = %B846
  br label %B2909

B902:                                             ; preds = %B816
  %.1453 = fneg double %d.4.3.lcssa
  %.1455 = fcmp olt double %best.4.11240, %.1453
  br i1 %.1455, label %B916, label %B2909

B916:                                             ; preds = %B902
  br label %B2909

B964:                                             ; preds = %B964.preheader24, %B1066.1
  %lsr.iv193 = phi i64 [ %lsr.iv.next, %B1066.1 ], [ %120, %B964.preheader24 ]
  %up.4.11256 = phi double [ %up.5.2.1, %B1066.1 ], [ %up.4.11256.ph, %B964.preheader24 ]
  %best.7.11255 = phi double [ %best.8.2.1, %B1066.1 ], [ %best.7.11255.ph, %B964.preheader24 ]
  %enter.4.11254 = phi i64 [ %enter.5.2.1, %B1066.1 ], [ %enter.4.11254.ph, %B964.preheader24 ]
  %.160712501252 = phi i64 [ %.1614.1, %B1066.1 ], [ 0, %B964.preheader24 ]
  %32 = shl i64 %lsr.iv193, 3
  %scevgep98 = getelementptr i8, ptr %99, i64 %32
  %scevgep99 = getelementptr i8, ptr %scevgep98, i64 -8
  %.1659 = load i64, ptr %scevgep99, align 8
  %.1660.not = icmp eq i64 %.1659, 2
  br i1 %.1660.not, label %B1066, label %B996

B996:                                             ; preds = %B964
  %33 = shl i64 %.160712501252, 3
  %scevgep199 = getelementptr i8, ptr %scevgep178, i64 %33
  %scevgep200 = getelementptr i8, ptr %scevgep199, i64 -8
  %.1680 = load double, ptr %scevgep200, align 8
  %.1681 = fneg double %.1680
  %.1683 = fcmp olt double %best.7.11255, %.1681
  br i1 %.1683, label %B1028, label %B1066

B1028:                                            ; preds = %B996
  %34 = add i64 %lsr.iv193, -1
  br label %B1066

B1066:                                            ; preds = %B1028, %B996, %B964
  %enter.5.2 = phi i64 [ %34, %B1028 ], [ %enter.4.11254, %B996 ], [ %enter.4.11254, %B964 ]
  %best.8.2 = phi double [ %.1681, %B1028 ], [ %best.7.11255, %B996 ], [ %best.7.11255, %B964 ]
  %up.5.2 = phi double [ 1.000000e+00, %B1028 ], [ %up.4.11256, %B996 ], [ %up.4.11256, %B964 ]
  %.1614.1 = add i64 %.160712501252, 2
  %sunkaddr131 = mul i64 %lsr.iv193, 8
  %sunkaddr132 = getelementptr i8, ptr %99, i64 %sunkaddr131
  %.1659.1 = load i64, ptr %sunkaddr132, align 8
  %.1660.not.1 = icmp eq i64 %.1659.1, 2
  br i1 %.1660.not.1, label %B1066.1, label %B996.1

B996.1:                                           ; preds = %B1066
  %35 = shl i64 %.160712501252, 3
  %scevgep198 = getelementptr i8, ptr %scevgep178, i64 %35
  %.1680.1 = load double, ptr %scevgep198, align 8
  %.1681.1 = fneg double %.1680.1
  %.1683.1 = fcmp olt double %best.8.2, %.1681.1
  br i1 %.1683.1, label %B1028.1, label %B1066.1

B1028.1:                                          ; preds = %B996.1
  br label %B1066.1

B1066.1:                                          ; preds = %B1028.1, %B996.1, %B1066
  %enter.5.2.1 = phi i64 [ %lsr.iv193, %B1028.1 ], [ %enter.5.2, %B996.1 ], [ %enter.5.2, %B1066 ]
  %best.8.2.1 = phi double [ %.1681.1, %B1028.1 ], [ %best.8.2, %B996.1 ], [ %best.8.2, %B1066 ]
  %up.5.2.1 = phi double [ 1.000000e+00, %B1028.1 ], [ %up.5.2, %B996.1 ], [ %up.5.2, %B1066 ]
  %lsr.iv.next = add i64 %lsr.iv193, 2
  %niter50.ncmp.1 = icmp eq i64 %unroll_iter49, %.1614.1
  br i1 %niter50.ncmp.1, label %B1068.unr-lcssa, label %B964

B1068.unr-lcssa:                                  ; preds = %B1066.1
  %36 = and i64 %arg.D, 1
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %B1068, label %B964.epil.preheader

B964.epil.preheader:                              ; preds = %B964.preheader, %B1068.unr-lcssa
  %up.4.11256.epil.init = phi double [ %up.4.11256.ph, %B964.preheader ], [ %up.5.2.1, %B1068.unr-lcssa ]
  %best.7.11255.epil.init = phi double [ %best.7.11255.ph, %B964.preheader ], [ %best.8.2.1, %B1068.unr-lcssa ]
  %enter.4.11254.epil.init = phi i64 [ %enter.4.11254.ph, %B964.preheader ], [ %enter.5.2.1, %B1068.unr-lcssa ]
  %sunkaddr133 = mul i64 %unroll_iter49, 8
  %sunkaddr134 = getelementptr i8, ptr %103, i64 %sunkaddr133
  %.1659.epil = load i64, ptr %sunkaddr134, align 8
  %.1660.not.epil = icmp eq i64 %.1659.epil, 2
  br i1 %.1660.not.epil, label %B1068, label %B996.epil

B996.epil:                                        ; preds = %B964.epil.preheader
  %sunkaddr135 = mul i64 %unroll_iter49, 8
  %sunkaddr136 = getelementptr i8, ptr %98, i64 %sunkaddr135
  %.1680.epil = load double, ptr %sunkaddr136, align 8
  %.1681.epil = fneg double %.1680.epil
  %.1683.epil = fcmp olt double %best.7.11255.epil.init, %.1681.epil
  br i1 %.1683.epil, label %B1028.epil, label %B1068

B1028.epil:                                       ; preds = %B996.epil
  br label %B1068

B1068:                                            ; preds = %B1028.epil, %B996.epil, %B964.epil.preheader, %B1068.unr-lcssa
  %enter.5.2.lcssa = phi i64 [ %enter.5.2.1, %B1068.unr-lcssa ], [ %.1698.epil, %B1028.epil ], [ %enter.4.11254.epil.init, %B996.epil ], [ %enter.4.11254.epil.init, %B964.epil.preheader ]
  %up.5.2.lcssa = phi double [ %up.5.2.1, %B1068.unr-lcssa ], [ 1.000000e+00, %B1028.epil ], [ %up.4.11256.epil.init, %B996.epil ], [ %up.4.11256.epil.init, %B964.epil.preheader ]
  %.1731 = icmp slt i64 %enter.5.2.lcssa, 0
  br i1 %.1731, label %B2488.endif, label %B1086.endif

B1068.thread:                                     ; preds = %B932.endif
  %.17311634 = icmp slt i64 %enter.7.2, 0
  br i1 %.17311634, label %B2702.endif, label %B1338

B1118:                                            ; preds = %B1118.lr.ph, %B1314
  %lsr.iv202 = phi ptr [ %scevgep201, %B1118.lr.ph ], [ %scevgep203, %B1314 ]
  %.183812711281 = phi i64 [ 0, %B1118.lr.ph ], [ %.1845, %B1314 ]
  %38 = icmp slt i64 %enter.5.2.lcssa, %arg.n
  %.1845 = add i64 %.183812711281, 1
  %.2000 = mul i64 %.183812711281, %arg.D
  br i1 %38, label %B1168.lr.ph, label %B1274

B1168:                                            ; preds = %B1168.preheader, %B1168
  %total.7.21266 = phi double [ %.2027.1, %B1168 ], [ 0.000000e+00, %B1168.preheader ]
  %.196612621264 = phi i64 [ %.1973.1, %B1168 ], [ 0, %B1168.preheader ]
  %39 = shl i64 %.196612621264, 3
  %scevgep205 = getelementptr i8, ptr %lsr.iv202, i64 %39
  %scevgep206 = getelementptr i8, ptr %scevgep205, i64 -8
  %.2006 = load double, ptr %scevgep206, align 8
  %scevgep210 = getelementptr i8, ptr %scevgep208, i64 %39
  %scevgep211 = getelementptr i8, ptr %scevgep210, i64 -8
  %.2015 = load double, ptr %scevgep211, align 8
  %.2016 = fmul double %.2006, %.2015
  %40 = shl i64 %.196612621264, 3
  %scevgep55 = getelementptr i8, ptr %scevgep188, i64 %40
  %scevgep56 = getelementptr i8, ptr %scevgep55, i64 -8
  %.2021 = load double, ptr %scevgep56, align 8
  %.2025 = fdiv double %.2016, %.2021
  %.2027 = fadd double %total.7.21266, %.2025
  %.1973.1 = add i64 %.196612621264, 2
  %.2006.1 = load double, ptr %scevgep205, align 8
  %.2015.1 = load double, ptr %scevgep210, align 8
  %.2016.1 = fmul double %.2006.1, %.2015.1
  %.2021.1 = load double, ptr %scevgep55, align 8
  %.2025.1 = fdiv double %.2016.1, %.2021.1
  %.2027.1 = fadd double %.2027, %.2025.1
  %niter57.ncmp.1 = icmp eq i64 %unroll_iter34, %.1973.1
  br i1 %niter57.ncmp.1, label %B1314.loopexit.unr-lcssa, label %B1168

B1274:                                            ; preds = %B1118
  %.2052 = getelementptr double, ptr %139, i64 %.2000
  %.2053 = load double, ptr %.2052, align 8
  br label %B1314

B1314.loopexit.unr-lcssa:                         ; preds = %B1168
  %41 = and i64 %arg.D, 1
  %42 = icmp eq i64 %41, 0
  br i1 %42, label %B1314, label %B1168.epil.preheader

B1168.epil.preheader:                             ; preds = %B1168.lr.ph, %B1314.loopexit.unr-lcssa
  %total.7.21266.epil.init = phi double [ 0.000000e+00, %B1168.lr.ph ], [ %.2027.1, %B1314.loopexit.unr-lcssa ]
  %gep15 = getelementptr double, ptr %invariant.gep14, i64 %.2000
  %.2006.epil = load double, ptr %gep15, align 8
  %sunkaddr137 = getelementptr i8, ptr %invariant.gep, i64 %140
  %.2015.epil = load double, ptr %sunkaddr137, align 8
  %.2016.epil = fmul double %.2006.epil, %.2015.epil
  %sunkaddr138 = mul i64 %unroll_iter34, 8
  %sunkaddr139 = getelementptr i8, ptr %102, i64 %sunkaddr138
  %.2021.epil = load double, ptr %sunkaddr139, align 8
  %.2025.epil = fdiv double %.2016.epil, %.2021.epil
  %.2027.epil = fadd double %total.7.21266.epil.init, %.2025.epil
  br label %B1314

B1314:                                            ; preds = %B1168.epil.preheader, %B1314.loopexit.unr-lcssa, %B1274
  %total.8.2 = phi double [ %.2053, %B1274 ], [ %.2027.1, %B1314.loopexit.unr-lcssa ], [ %.2027.epil, %B1168.epil.preheader ]
  %.2059 = fmul double %up.5.2.lcssa, %total.8.2
  %.2068 = getelementptr double, ptr %104, i64 %.183812711281
  store double %.2059, ptr %.2068, align 8
  %scevgep203 = getelementptr i8, ptr %lsr.iv202, i64 %109
  %exitcond1622.not = icmp eq i64 %arg.D, %.1845
  br i1 %exitcond1622.not, label %B1338, label %B1118

B1338:                                            ; preds = %B1314, %B1086.endif, %B1068.thread
  %enter.4.1.lcssa16351640 = phi i64 [ %enter.5.2.lcssa, %B1086.endif ], [ %enter.7.2, %B1068.thread ], [ %enter.5.2.lcssa, %B1314 ]
  %up.4.1.lcssa16361639 = phi double [ %up.5.2.lcssa, %B1086.endif ], [ %up.7.2, %B1068.thread ], [ %up.5.2.lcssa, %B1314 ]
  %.2080 = icmp slt i64 %enter.4.1.lcssa16351640, %arg.n
  br i1 %.2080, label %B1402.endif, label %B1402.endif.thread

B1442:                                            ; preds = %B1442.preheader, %B2907
  %full.3.11297 = phi i64 [ %full.4.2, %B2907 ], [ 0, %B1442.preheader ]
  %leave.3.11296 = phi i64 [ %leave.4.2, %B2907 ], [ -1, %B1442.preheader ]
  %step.4.11295 = phi double [ %step.6.2, %B2907 ], [ %step.4.11295.ph, %B1442.preheader ]
  %.219012901293 = phi i64 [ %.2197, %B2907 ], [ 0, %B1442.preheader ]
  %.2197 = add i64 %.219012901293, 1
  %43 = shl i64 %.219012901293, 3
  %scevgep106 = getelementptr i8, ptr %108, i64 %43
  %.2230 = load i64, ptr %scevgep106, align 8
  %scevgep60 = getelementptr i8, ptr %scevgep59, i64 %43
  %.2239 = load double, ptr %scevgep60, align 8
  %.2240 = fcmp ogt double %.2239, 1.000000e-09
  br i1 %.2240, label %B1506.endif, label %B1606

B1592:                                            ; preds = %B1506.endif
  br label %B2907

B1606:                                            ; preds = %B1442
  %.2368 = fcmp olt double %.2239, -1.000000e-09
  %.2381 = icmp slt i64 %.2230, %arg.n
  %or.cond = select i1 %.2368, i1 %.2381, i1 false
  br i1 %or.cond, label %B1660.endif, label %B2907

B1772:                                            ; preds = %B1660.endif
  br label %B2907

B1786:                                            ; preds = %B2907
  %.2506 = fcmp ogt double %step.6.2, 1.000000e+299
  br i1 %.2506, label %B2488.endif, label %B1804.endif

B1836:                                            ; preds = %B1836.preheader23, %B1836
  %lsr.iv61 = phi i64 [ %129, %B1836.preheader23 ], [ %lsr.iv.next62, %B1836 ]
  %lsr.iv111 = phi ptr [ %scevgep112, %B1836 ], [ %scevgep110, %B1836.preheader23 ]
  %scevgep116 = getelementptr i8, ptr %lsr.iv111, i64 -16
  %scevgep117 = getelementptr i8, ptr %lsr.iv111, i64 -24
  %.2655 = load double, ptr %scevgep117, align 8
  %scevgep124 = getelementptr i8, ptr %lsr.iv111, i64 %110
  %scevgep125 = getelementptr i8, ptr %scevgep124, i64 -16
  %scevgep126 = getelementptr i8, ptr %scevgep124, i64 -24
  %.2660 = load double, ptr %scevgep126, align 8
  %.2662 = fmul double %step.6.2, %.2660
  %.2663 = fsub double %.2655, %.2662
  store double %.2663, ptr %scevgep117, align 8
  %.2655.1 = load double, ptr %scevgep116, align 8
  %.2660.1 = load double, ptr %scevgep125, align 8
  %.2662.1 = fmul double %step.6.2, %.2660.1
  %.2663.1 = fsub double %.2655.1, %.2662.1
  store double %.2663.1, ptr %scevgep116, align 8
  %scevgep115 = getelementptr i8, ptr %lsr.iv111, i64 -8
  %.2655.146 = load double, ptr %scevgep115, align 8
  %scevgep64 = getelementptr i8, ptr %lsr.iv111, i64 %110
  %scevgep65 = getelementptr i8, ptr %scevgep64, i64 -8
  %.2660.147 = load double, ptr %scevgep65, align 8
  %.2662.148 = fmul double %step.6.2, %.2660.147
  %.2663.149 = fsub double %.2655.146, %.2662.148
  store double %.2663.149, ptr %scevgep115, align 8
  %.2655.1.1 = load double, ptr %lsr.iv111, align 8
  %.2660.1.1 = load double, ptr %scevgep124, align 8
  %.2662.1.1 = fmul double %step.6.2, %.2660.1.1
  %.2663.1.1 = fsub double %.2655.1.1, %.2662.1.1
  store double %.2663.1.1, ptr %lsr.iv111, align 8
  %scevgep112 = getelementptr i8, ptr %lsr.iv111, i64 32
  %lsr.iv.next62 = add i64 %lsr.iv61, 2
  %niter45.ncmp.1 = icmp eq i64 %lsr.iv.next62, 0
  br i1 %niter45.ncmp.1, label %B1902.loopexit.unr-lcssa.unr-lcssa, label %B1836

B1902.loopexit.unr-lcssa.unr-lcssa:               ; preds = %B1836
  %44 = and i64 %124, 2
  %45 = icmp eq i64 %44, 0
  %scevgep63 = getelementptr i8, ptr %scevgep112, i64 -16
  br i1 %45, label %B1836.epil.preheader35, label %B1902.loopexit.unr-lcssa

B1836.epil.preheader35:                           ; preds = %B1902.loopexit.unr-lcssa.unr-lcssa, %B1836.preheader25
  %lsr.iv222.epil.init = phi ptr [ %scevgep221, %B1836.preheader25 ], [ %scevgep63, %B1902.loopexit.unr-lcssa.unr-lcssa ]
  %scevgep224.epil = getelementptr i8, ptr %lsr.iv222.epil.init, i64 -8
  %.2655.epil37 = load double, ptr %scevgep224.epil, align 8
  %scevgep226.epil = getelementptr i8, ptr %lsr.iv222.epil.init, i64 %110
  %scevgep227.epil = getelementptr i8, ptr %scevgep226.epil, i64 -8
  %.2660.epil38 = load double, ptr %scevgep227.epil, align 8
  %.2662.epil39 = fmul double %step.6.2, %.2660.epil38
  %.2663.epil40 = fsub double %.2655.epil37, %.2662.epil39
  store double %.2663.epil40, ptr %scevgep224.epil, align 8
  %.2655.1.epil = load double, ptr %lsr.iv222.epil.init, align 8
  %.2660.1.epil = load double, ptr %scevgep226.epil, align 8
  %.2662.1.epil = fmul double %step.6.2, %.2660.1.epil
  %.2663.1.epil = fsub double %.2655.1.epil, %.2662.1.epil
  store double %.2663.1.epil, ptr %lsr.iv222.epil.init, align 8
  br label %B1902.loopexit.unr-lcssa

B1902.loopexit.unr-lcssa:                         ; preds = %B1836.epil.preheader35, %B1902.loopexit.unr-lcssa.unr-lcssa
  %46 = and i64 %arg.D, 1
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %B1902, label %B1836.epil.preheader

B1836.epil.preheader:                             ; preds = %B1836.preheader, %B1902.loopexit.unr-lcssa
  %sunkaddr140 = mul i64 %unroll_iter34, 8
  %sunkaddr141 = getelementptr i8, ptr %97, i64 %sunkaddr140
  %.2655.epil = load double, ptr %sunkaddr141, align 8
  %sunkaddr142 = mul i64 %unroll_iter34, 8
  %sunkaddr143 = getelementptr i8, ptr %104, i64 %sunkaddr142
  %.2660.epil = load double, ptr %sunkaddr143, align 8
  %.2662.epil = fmul double %step.6.2, %.2660.epil
  %.2663.epil = fsub double %.2655.epil, %.2662.epil
  store double %.2663.epil, ptr %sunkaddr141, align 8
  br label %B1902

B1902:                                            ; preds = %B1804.endif, %B1836.epil.preheader, %B1902.loopexit.unr-lcssa
  %.2673 = icmp slt i64 %leave.4.2, 0
  br i1 %.2673, label %B1914, label %B1958

B1914:                                            ; preds = %B1402.endif, %B1902
  %.2687 = getelementptr i64, ptr %99, i64 %enter.4.1.lcssa16351640
  %.2688 = load i64, ptr %.2687, align 8
  %.2689 = sub i64 1, %.2688
  store i64 %.2689, ptr %.2687, align 8
  br label %B2908

B1958:                                            ; preds = %B1902
  %.2703 = getelementptr i64, ptr %94, i64 %leave.4.2
  %.2704 = load i64, ptr %.2703, align 8
  %.2710 = icmp slt i64 %.2704, %arg.n
  %.2719 = getelementptr i64, ptr %99, i64 %.2704
  %full.4.2.lcssa. = select i1 %.2710, i64 %full.4.2, i64 0
  store i64 %full.4.2.lcssa., ptr %.2719, align 8
  %.2743 = fcmp olt double %up.4.1.lcssa16361639, 0.000000e+00
  br i1 %.2743, label %B2048, label %B2076

B2048:                                            ; preds = %B1958
  %.2749 = getelementptr i64, ptr %100, i64 %enter.4.1.lcssa16351640
  %.2750 = load i64, ptr %.2749, align 8
  %.2752 = sitofp i64 %.2750 to double
  %.2753 = fsub double %.2752, %step.6.2
  br label %B2076

B2076:                                            ; preds = %B2048, %B1958
  %value.2.2 = phi double [ %.2753, %B2048 ], [ %step.6.2, %B1958 ]
  %48 = icmp slt i64 %arg.D, 1
  %sunkaddr = shl i64 %leave.4.2, 3
  %sunkaddr277 = getelementptr i8, ptr %94, i64 %sunkaddr
  store i64 %enter.4.1.lcssa16351640, ptr %sunkaddr277, align 8
  %.2778 = getelementptr i64, ptr %99, i64 %enter.4.1.lcssa16351640
  store i64 2, ptr %.2778, align 8
  %.2796 = getelementptr double, ptr %104, i64 %leave.4.2
  %.2797 = load double, ptr %.2796, align 8
  %.2799 = fmul double %up.4.1.lcssa16361639, %.2797
  %.2808 = getelementptr double, ptr %97, i64 %leave.4.2
  store double %value.2.2, ptr %.2808, align 8
  br i1 %48, label %B2908, label %B2220.lr.ph

B2220:                                            ; preds = %B2220.preheader, %B2220
  %.289813111313 = phi i64 [ %.2905.3, %B2220 ], [ 0, %B2220.preheader ]
  %49 = shl i64 %.289813111313, 3
  %scevgep235 = getelementptr i8, ptr %scevgep229, i64 %49
  %scevgep236 = getelementptr i8, ptr %scevgep235, i64 -24
  %.2938 = load double, ptr %scevgep236, align 8
  %.2943 = fdiv double %.2938, %.2799
  store double %.2943, ptr %scevgep236, align 8
  %50 = shl i64 %.289813111313, 3
  %scevgep68 = getelementptr i8, ptr %scevgep229, i64 %50
  %scevgep69 = getelementptr i8, ptr %scevgep68, i64 -16
  %.2938.1 = load double, ptr %scevgep69, align 8
  %.2943.1 = fdiv double %.2938.1, %.2799
  store double %.2943.1, ptr %scevgep69, align 8
  %51 = shl i64 %.289813111313, 3
  %scevgep66 = getelementptr i8, ptr %scevgep229, i64 %51
  %scevgep67 = getelementptr i8, ptr %scevgep66, i64 -8
  %.2938.2 = load double, ptr %scevgep67, align 8
  %.2943.2 = fdiv double %.2938.2, %.2799
  store double %.2943.2, ptr %scevgep67, align 8
  %.2905.3 = add i64 %.289813111313, 4
  %.2938.3 = load double, ptr %scevgep235, align 8
  %.2943.3 = fdiv double %.2938.3, %.2799
  store double %.2943.3, ptr %scevgep235, align 8
  %niter69.ncmp.3 = icmp eq i64 %unroll_iter68, %.2905.3
  br i1 %niter69.ncmp.3, label %B2306.preheader.unr-lcssa, label %B2220

B2306.preheader.unr-lcssa:                        ; preds = %B2220
  %52 = icmp eq i64 %xtraiter64, 0
  br i1 %52, label %B2306.preheader, label %B2220.epil.preheader

B2220.epil.preheader:                             ; preds = %B2220.lr.ph, %B2306.preheader.unr-lcssa
  %.289813111313.epil.init = phi i64 [ %unroll_iter68, %B2306.preheader.unr-lcssa ], [ 0, %B2220.lr.ph ]
  %53 = shl i64 %.289813111313.epil.init, 3
  %scevgep238 = getelementptr i8, ptr %121, i64 %53
  %scevgep239 = getelementptr i8, ptr %scevgep238, i64 %.pre
  br label %B2220.epil

B2220.epil:                                       ; preds = %B2220.epil, %B2220.epil.preheader
  %epil.iter65 = phi i64 [ 0, %B2220.epil.preheader ], [ %epil.iter65.next, %B2220.epil ]
  %54 = shl i64 %epil.iter65, 3
  %scevgep138 = getelementptr i8, ptr %scevgep239, i64 %54
  %.2938.epil = load double, ptr %scevgep138, align 8
  %.2943.epil = fdiv double %.2938.epil, %.2799
  store double %.2943.epil, ptr %scevgep138, align 8
  %epil.iter65.next = add i64 %epil.iter65, 1
  %epil.iter65.cmp.not = icmp eq i64 %xtraiter64, %epil.iter65.next
  br i1 %epil.iter65.cmp.not, label %B2306.preheader, label %B2220.epil

B2306.preheader:                                  ; preds = %B2220.epil, %B2306.preheader.unr-lcssa
  %scevgep247 = getelementptr i8, ptr %scevgep201, i64 %.pre
  %scevgep151 = getelementptr i8, ptr %scevgep228, i64 %.pre
  br label %B2306

B2306:                                            ; preds = %B2482, %B2306.preheader
  %lsr.iv139 = phi ptr [ %scevgep140, %B2482 ], [ %scevgep228, %B2306.preheader ]
  %lsr.iv241 = phi ptr [ %scevgep242, %B2482 ], [ %scevgep201, %B2306.preheader ]
  %.304013251335 = phi i64 [ %.3047, %B2482 ], [ 0, %B2306.preheader ]
  %.3047 = add i64 %.304013251335, 1
  %.3077.not = icmp eq i64 %.304013251335, %leave.4.2
  br i1 %.3077.not, label %B2482, label %B2320

B2320:                                            ; preds = %B2306
  %.3083 = getelementptr double, ptr %104, i64 %.304013251335
  %.3084 = load double, ptr %.3083, align 8
  %.3086 = fmul double %up.4.1.lcssa16361639, %.3084
  %.3091 = fcmp oeq double %.3086, 0.000000e+00
  br i1 %.3091, label %B2482, label %B2392.lr.ph

B2392:                                            ; preds = %B2392.preheader22, %B2392
  %lsr.iv70 = phi i64 [ %129, %B2392.preheader22 ], [ %lsr.iv.next71, %B2392 ]
  %.317913181320 = phi i64 [ %.3186.1.1, %B2392 ], [ 0, %B2392.preheader22 ]
  %55 = shl i64 %.317913181320, 3
  %scevgep144 = getelementptr i8, ptr %lsr.iv139, i64 %55
  %scevgep145 = getelementptr i8, ptr %scevgep144, i64 -16
  %scevgep146 = getelementptr i8, ptr %scevgep144, i64 -24
  %.3219 = load double, ptr %scevgep146, align 8
  %scevgep154 = getelementptr i8, ptr %scevgep151, i64 %55
  %56 = shl i64 %.317913181320, 3
  %scevgep76 = getelementptr i8, ptr %scevgep151, i64 %56
  %scevgep77 = getelementptr i8, ptr %scevgep76, i64 -16
  %57 = shl i64 %.317913181320, 3
  %scevgep74 = getelementptr i8, ptr %scevgep151, i64 %57
  %scevgep75 = getelementptr i8, ptr %scevgep74, i64 -24
  %.3228 = load double, ptr %scevgep75, align 8
  %.3230 = fmul double %.3086, %.3228
  %.3231 = fsub double %.3219, %.3230
  store double %.3231, ptr %scevgep146, align 8
  %.3219.1 = load double, ptr %scevgep145, align 8
  %.3228.1 = load double, ptr %scevgep77, align 8
  %.3230.1 = fmul double %.3086, %.3228.1
  %.3231.1 = fsub double %.3219.1, %.3230.1
  store double %.3231.1, ptr %scevgep145, align 8
  %58 = shl i64 %.317913181320, 3
  %scevgep78 = getelementptr i8, ptr %lsr.iv139, i64 %58
  %scevgep79 = getelementptr i8, ptr %scevgep78, i64 -8
  %.3219.161 = load double, ptr %scevgep79, align 8
  %59 = shl i64 %.317913181320, 3
  %scevgep72 = getelementptr i8, ptr %scevgep151, i64 %59
  %scevgep73 = getelementptr i8, ptr %scevgep72, i64 -8
  %.3228.162 = load double, ptr %scevgep73, align 8
  %.3230.163 = fmul double %.3086, %.3228.162
  %.3231.164 = fsub double %.3219.161, %.3230.163
  store double %.3231.164, ptr %scevgep79, align 8
  %.3186.1.1 = add i64 %.317913181320, 4
  %.3219.1.1 = load double, ptr %scevgep144, align 8
  %.3228.1.1 = load double, ptr %scevgep154, align 8
  %.3230.1.1 = fmul double %.3086, %.3228.1.1
  %.3231.1.1 = fsub double %.3219.1.1, %.3230.1.1
  store double %.3231.1.1, ptr %scevgep144, align 8
  %lsr.iv.next71 = add i64 %lsr.iv70, 2
  %niter60.ncmp.1 = icmp eq i64 %lsr.iv.next71, 0
  br i1 %niter60.ncmp.1, label %B2482.loopexit.unr-lcssa.unr-lcssa, label %B2392

B2482.loopexit.unr-lcssa.unr-lcssa:               ; preds = %B2392
  %60 = and i64 %124, 2
  %61 = icmp eq i64 %60, 0
  br i1 %61, label %B2392.epil.preheader50, label %B2482.loopexit.unr-lcssa

B2392.epil.preheader50:                           ; preds = %B2482.loopexit.unr-lcssa.unr-lcssa, %B2392.preheader
  %.317913181320.epil.init = phi i64 [ 0, %B2392.preheader ], [ %.3186.1.1, %B2482.loopexit.unr-lcssa.unr-lcssa ]
  %62 = shl i64 %.317913181320.epil.init, 3
  %scevgep244.epil = getelementptr i8, ptr %lsr.iv241, i64 %62
  %scevgep245.epil = getelementptr i8, ptr %scevgep244.epil, i64 -8
  %.3219.epil52 = load double, ptr %scevgep245.epil, align 8
  %scevgep249.epil = getelementptr i8, ptr %scevgep247, i64 %62
  %scevgep250.epil = getelementptr i8, ptr %scevgep249.epil, i64 -8
  %.3228.epil53 = load double, ptr %scevgep250.epil, align 8
  %.3230.epil54 = fmul double %.3086, %.3228.epil53
  %.3231.epil55 = fsub double %.3219.epil52, %.3230.epil54
  store double %.3231.epil55, ptr %scevgep245.epil, align 8
  %.3219.1.epil = load double, ptr %scevgep244.epil, align 8
  %.3228.1.epil = load double, ptr %scevgep249.epil, align 8
  %.3230.1.epil = fmul double %.3086, %.3228.1.epil
  %.3231.1.epil = fsub double %.3219.1.epil, %.3230.1.epil
  store double %.3231.1.epil, ptr %scevgep244.epil, align 8
  br label %B2482.loopexit.unr-lcssa

B2482.loopexit.unr-lcssa:                         ; preds = %B2392.epil.preheader50, %B2482.loopexit.unr-lcssa.unr-lcssa
  %63 = and i64 %arg.D, 1
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %B2482, label %B2392.epil.preheader

B2392.epil.preheader:                             ; preds = %B2392.lr.ph, %B2482.loopexit.unr-lcssa
  %gep17 = getelementptr double, ptr %invariant.gep14, i64 %.3213
  %.3219.epil = load double, ptr %gep17, align 8
  %sunkaddr144 = getelementptr i8, ptr %invariant.gep14, i64 %.pre
  %.3228.epil = load double, ptr %sunkaddr144, align 8
  %.3230.epil = fmul double %.3086, %.3228.epil
  %.3231.epil = fsub double %.3219.epil, %.3230.epil
  store double %.3231.epil, ptr %gep17, align 8
  br label %B2482

B2482:                                            ; preds = %B2392.epil.preheader, %B2482.loopexit.unr-lcssa, %B2320, %B2306
  %scevgep242 = getelementptr i8, ptr %lsr.iv241, i64 %109
  %scevgep140 = getelementptr i8, ptr %lsr.iv139, i64 %109
  %exitcond1627.not = icmp eq i64 %arg.D, %.3047
  br i1 %exitcond1627.not, label %B2908, label %B2306

B2646:                                            ; preds = %B2646.preheader.new, %B2646
  %bound.3.01551 = phi double [ 0.000000e+00, %B2646.preheader.new ], [ %.3575.3, %B2646 ]
  %.353115471549 = phi i64 [ 0, %B2646.preheader.new ], [ %.3538.3, %B2646 ]
  %65 = shl i64 %.353115471549, 3
  %scevgep147 = getelementptr i8, ptr %scevgep141, i64 %65
  %scevgep148 = getelementptr i8, ptr %scevgep147, i64 -24
  %.3567 = load double, ptr %scevgep148, align 8
  %scevgep155 = getelementptr i8, ptr %scevgep149, i64 %65
  %scevgep156 = getelementptr i8, ptr %scevgep155, i64 -24
  %.3572 = load double, ptr %scevgep156, align 8
  %.3573 = fmul double %.3567, %.3572
  %.3575 = fadd double %bound.3.01551, %.3573
  %66 = shl i64 %.353115471549, 3
  %scevgep43 = getelementptr i8, ptr %scevgep141, i64 %66
  %scevgep44 = getelementptr i8, ptr %scevgep43, i64 -16
  %.3567.1 = load double, ptr %scevgep44, align 8
  %67 = shl i64 %.353115471549, 3
  %scevgep39 = getelementptr i8, ptr %scevgep149, i64 %67
  %scevgep40 = getelementptr i8, ptr %scevgep39, i64 -16
  %.3572.1 = load double, ptr %scevgep40, align 8
  %.3573.1 = fmul double %.3567.1, %.3572.1
  %.3575.1 = fadd double %.3575, %.3573.1
  %68 = shl i64 %.353115471549, 3
  %scevgep41 = getelementptr i8, ptr %scevgep141, i64 %68
  %scevgep42 = getelementptr i8, ptr %scevgep41, i64 -8
  %.3567.2 = load double, ptr %scevgep42, align 8
  %69 = shl i64 %.353115471549, 3
  %scevgep37 = getelementptr i8, ptr %scevgep149, i64 %69
  %scevgep38 = getelementptr i8, ptr %scevgep37, i64 -8
  %.3572.2 = load double, ptr %scevgep38, align 8
  %.3573.2 = fmul double %.3567.2, %.3572.2
  %.3575.2 = fadd double %.3575.1, %.3573.2
  %.3538.3 = add i64 %.353115471549, 4
  %.3567.3 = load double, ptr %scevgep147, align 8
  %.3572.3 = load double, ptr %scevgep155, align 8
  %.3573.3 = fmul double %.3567.3, %.3572.3
  %.3575.3 = fadd double %.3575.2, %.3573.3
  %niter88.ncmp.3 = icmp eq i64 %unroll_iter68, %.3538.3
  br i1 %niter88.ncmp.3, label %B2702.endif.thread.unr-lcssa, label %B2646

B2790:                                            ; preds = %B2790.preheader, %B2790
  %d.5.11560 = phi double [ %.3857.3, %B2790 ], [ %.3719, %B2790.preheader ]
  %.380915561558 = phi i64 [ %.3816.3, %B2790 ], [ 0, %B2790.preheader ]
  %70 = shl i64 %.380915561558, 3
  %scevgep119 = getelementptr i8, ptr %scevgep113, i64 %70
  %scevgep120 = getelementptr i8, ptr %scevgep119, i64 -24
  %.3845 = load double, ptr %scevgep120, align 8
  %scevgep128 = getelementptr i8, ptr %lsr.iv, i64 %70
  %scevgep129 = getelementptr i8, ptr %scevgep128, i64 -24
  %.3854 = load double, ptr %scevgep129, align 8
  %.3855 = fmul double %.3845, %.3854
  %.3857 = fsub double %d.5.11560, %.3855
  %71 = shl i64 %.380915561558, 3
  %scevgep35 = getelementptr i8, ptr %scevgep113, i64 %71
  %scevgep36 = getelementptr i8, ptr %scevgep35, i64 -16
  %.3845.1 = load double, ptr %scevgep36, align 8
  %72 = shl i64 %.380915561558, 3
  %scevgep31 = getelementptr i8, ptr %lsr.iv, i64 %72
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 -16
  %.3854.1 = load double, ptr %scevgep32, align 8
  %.3855.1 = fmul double %.3845.1, %.3854.1
  %.3857.1 = fsub double %.3857, %.3855.1
  %73 = shl i64 %.380915561558, 3
  %scevgep33 = getelementptr i8, ptr %scevgep113, i64 %73
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -8
  %.3845.2 = load double, ptr %scevgep34, align 8
  %74 = shl i64 %.380915561558, 3
  %scevgep29 = getelementptr i8, ptr %lsr.iv, i64 %74
  %scevgep30 = getelementptr i8, ptr %scevgep29, i64 -8
  %.3854.2 = load double, ptr %scevgep30, align 8
  %.3855.2 = fmul double %.3845.2, %.3854.2
  %.3857.2 = fsub double %.3857.1, %.3855.2
  %.3816.3 = add i64 %.380915561558, 4
  %.3845.3 = load double, ptr %scevgep119, align 8
  %.3854.3 = load double, ptr %scevgep128, align 8
  %.3855.3 = fmul double %.3845.3, %.3854.3
  %.3857.3 = fsub double %.3857.2, %.3855.3
  %niter95.ncmp.3 = icmp eq i64 %unroll_iter68, %.3816.3
  br i1 %niter95.ncmp.3, label %B2858.loopexit.unr-lcssa, label %B2790

B2858.loopexit.unr-lcssa:                         ; preds = %B2790
  %75 = icmp eq i64 %xtraiter64, 0
  br i1 %75, label %B2858.loopexit, label %B2790.epil.preheader

B2790.epil.preheader:                             ; preds = %B2734.endif, %B2858.loopexit.unr-lcssa
  %d.5.11560.epil.init = phi double [ %.3719, %B2734.endif ], [ %.3857.3, %B2858.loopexit.unr-lcssa ]
  %.380915561558.epil.init = phi i64 [ 0, %B2734.endif ], [ %unroll_iter68, %B2858.loopexit.unr-lcssa ]
  %76 = shl i64 %.380915561558.epil.init, 3
  %scevgep132 = getelementptr i8, ptr %lsr.iv130, i64 %76
  %scevgep135 = getelementptr i8, ptr %179, i64 %76
  br label %B2790.epil

B2790.epil:                                       ; preds = %B2790.epil, %B2790.epil.preheader
  %d.5.11560.epil = phi double [ %d.5.11560.epil.init, %B2790.epil.preheader ], [ %.3857.epil, %B2790.epil ]
  %epil.iter90 = phi i64 [ 0, %B2790.epil.preheader ], [ %epil.iter90.next, %B2790.epil ]
  %77 = shl i64 %epil.iter90, 3
  %scevgep81 = getelementptr i8, ptr %scevgep135, i64 %77
  %.3845.epil = load double, ptr %scevgep81, align 8
  %scevgep80 = getelementptr i8, ptr %scevgep132, i64 %77
  %.3854.epil = load double, ptr %scevgep80, align 8
  %.3855.epil = fmul double %.3845.epil, %.3854.epil
  %.3857.epil = fsub double %d.5.11560.epil, %.3855.epil
  %epil.iter90.next = add i64 %epil.iter90, 1
  %epil.iter90.cmp.not = icmp eq i64 %xtraiter64, %epil.iter90.next
  br i1 %epil.iter90.cmp.not, label %B2858.loopexit, label %B2790.epil

B2858.loopexit:                                   ; preds = %B2790.epil, %B2858.loopexit.unr-lcssa
  %.3857.lcssa = phi double [ %.3857.3, %B2858.loopexit.unr-lcssa ], [ %.3857.epil, %B2790.epil ]
  %.3686 = add i64 %.367915651571, 1
  %.3871 = fcmp ogt double %.3857.lcssa, 0.000000e+00
  br i1 %.3871, label %B2870, label %B2904

B2870:                                            ; preds = %B2858.loopexit
  %.3879 = getelementptr i64, ptr %100, i64 %.367915651571
  %.3880 = load i64, ptr %.3879, align 8
  %.3882 = sitofp i64 %.3880 to double
  %.3883 = fmul double %.3857.lcssa, %.3882
  %.3887 = fadd double %bound.4.01573, %.3883
  br label %B2904

B2904:                                            ; preds = %B2870, %B2858.loopexit
  %bound.5.1 = phi double [ %.3887, %B2870 ], [ %bound.4.01573, %B2858.loopexit ]
  %scevgep122 = getelementptr i8, ptr %lsr.iv, i64 %109
  %scevgep131 = getelementptr i8, ptr %lsr.iv130, i64 %109
  %exitcond1631.not = icmp eq i64 %.3686, %arg.n
  br i1 %exitcond1631.not, label %common.ret, label %B2734.endif

common.ret.loopexit.unr-lcssa:                    ; preds = %B2904.us.1
  %78 = and i64 %arg.n, 1
  %lcmp.mod98.not = icmp eq i64 %78, 0
  br i1 %lcmp.mod98.not, label %common.ret, label %B2734.endif.us.epil.preheader

B2734.endif.us.epil.preheader:                    ; preds = %B2734.endif.us.preheader, %common.ret.loopexit.unr-lcssa
  %bound.4.01573.us.epil.init = phi double [ 0.000000e+00, %B2734.endif.us.preheader ], [ %bound.5.1.us.1, %common.ret.loopexit.unr-lcssa ]
  %.367915651571.us.epil.init = phi i64 [ 0, %B2734.endif.us.preheader ], [ %unroll_iter101, %common.ret.loopexit.unr-lcssa ]
  %.3718.us.epil = getelementptr double, ptr %95, i64 %.367915651571.us.epil.init
  %.3719.us.epil = load double, ptr %.3718.us.epil, align 8
  %.3871.us.epil = fcmp ogt double %.3719.us.epil, 0.000000e+00
  br i1 %.3871.us.epil, label %B2870.us.epil, label %common.ret

B2870.us.epil:                                    ; preds = %B2734.endif.us.epil.preheader
  %.3879.us.epil = getelementptr i64, ptr %100, i64 %.367915651571.us.epil.init
  %.3880.us.epil = load i64, ptr %.3879.us.epil, align 8
  %.3882.us.epil = sitofp i64 %.3880.us.epil to double
  %.3883.us.epil = fmul double %.3719.us.epil, %.3882.us.epil
  %.3887.us.epil = fadd double %bound.4.01573.us.epil.init, %.3883.us.epil
  br label %common.ret

common.ret:                                       ; preds = %B562.endif.thread, %B2904, %B2702.endif.thread, %B2702.endif, %B2870.us.epil, %B2734.endif.us.epil.preheader, %common.ret.loopexit.unr-lcssa
  %bound.4.0.lcssa = phi double [ 0.000000e+00, %B2702.endif ], [ %bound.5.1, %B2904 ], [ %.3575.lcssa, %B2702.endif.thread ], [ %bound.4.01573.us.epil.init, %B2734.endif.us.epil.preheader ], [ %bound.5.1.us.1, %common.ret.loopexit.unr-lcssa ], [ %.3887.us.epil, %B2870.us.epil ], [ 0.000000e+00, %B562.endif.thread ]
  store double %bound.4.0.lcssa, ptr %retptr, align 8
  ret i32 0

B2907:                                            ; preds = %B1660.endif, %B1506.endif, %B1772, %B1606, %B1592
  %step.6.2 = phi double [ %step.4.11295, %B1506.endif ], [ %.2303, %B1592 ], [ %.2450, %B1772 ], [ %step.4.11295, %B1660.endif ], [ %step.4.11295, %B1606 ]
  %leave.4.2 = phi i64 [ %leave.3.11296, %B1506.endif ], [ %.219012901293, %B1592 ], [ %.219012901293, %B1772 ], [ %leave.3.11296, %B1660.endif ], [ %leave.3.11296, %B1606 ]
  %full.4.2 = phi i64 [ %full.3.11297, %B1506.endif ], [ 0, %B1592 ], [ 1, %B1772 ], [ %full.3.11297, %B1660.endif ], [ %full.3.11297, %B1606 ]
  %exitcond1623.not = icmp eq i64 %arg.D, %.2197
  br i1 %exitcond1623.not, label %B1786, label %B1442

B2908:                                            ; preds = %B2482, %B2076, %B1914
  %.703 = icmp ugt i64 %.70213411460, 1
  br i1 %.703, label %B370.endif, label %B2488.endif

B2909:                                            ; preds = %B916, %B902, %B872.thread, %B846, %B816, %B638, %B606
  %enter.7.2 = phi i64 [ %.115612271237, %B846 ], [ %enter.6.11239, %B606 ], [ %enter.6.11239, %B638 ], [ %.115612271237, %B916 ], [ %enter.6.11239, %B902 ], [ %enter.6.11239, %B816 ], [ %enter.6.11239, %B872.thread ]
  %best.5.2 = phi double [ %d.4.3.lcssa, %B846 ], [ %best.4.11240, %B606 ], [ %best.4.11240, %B638 ], [ %.1453, %B916 ], [ %best.4.11240, %B902 ], [ %best.4.11240, %B816 ], [ %best.4.11240, %B872.thread ]
  %up.7.2 = phi double [ 1.000000e+00, %B846 ], [ %up.6.11241, %B606 ], [ %up.6.11241, %B638 ], [ -1.000000e+00, %B916 ], [ %up.6.11241, %B902 ], [ %up.6.11241, %B816 ], [ %up.6.11241, %B872.thread ]
  %scevgep184 = getelementptr i8, ptr %lsr.iv183, i64 %109
  %exitcond1619.not = icmp eq i64 %arg.n, %.1163
  br i1 %exitcond1619.not, label %B932.endif, label %B606

B212.endif:                                       ; preds = %B122.B172_crit_edge.us, %B0.endif
  %.399 = icmp sgt i64 %arg.n, 0
  br i1 %.399, label %B244.lr.ph, label %B264.endif

B244.lr.ph:                                       ; preds = %B212.endif
  %79 = getelementptr i64, ptr %arg.I, i64 %.60
  %80 = shl i64 %arg.n, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %79, i8 0, i64 %80, i1 false)
  br label %B264.endif

B264.endif:                                       ; preds = %B244.lr.ph, %B212.endif
  %.491 = add i64 %.60, %arg.n
  %.5751190.not = icmp slt i64 %arg.D, 1
  br i1 %.5751190.not, label %B370.endif.lr.ph, label %B306.lr.ph

B306.lr.ph:                                       ; preds = %B264.endif
  %xtraiter24 = and i64 %arg.D, 7
  %81 = icmp ult i64 %arg.D, 8
  br i1 %81, label %B306.epil.preheader, label %B306.lr.ph.new

B306.lr.ph.new:                                   ; preds = %B306.lr.ph
  %const_mat = add i64 %const, -6
  %unroll_iter27 = and i64 %arg.D, %const_mat
  %82 = shl i64 %.491, 3
  %83 = getelementptr i8, ptr %arg.I, i64 %82
  %84 = add i64 %arg.D, -8
  %85 = lshr i64 %84, 3
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %B306.epil.preheader28, label %B306.lr.ph.new.new

B306.lr.ph.new.new:                               ; preds = %B306.lr.ph.new
  %87 = add i64 %85, 1
  %scevgep162 = getelementptr i8, ptr %83, i64 120
  %88 = lshr i64 %87, 1
  %89 = mul i64 %88, -2
  br label %B306

B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa:    ; preds = %B306
  %90 = and i64 %84, 8
  %lcmp.mod.not.not = icmp eq i64 %90, 0
  br i1 %lcmp.mod.not.not, label %B306.epil.preheader28, label %B370.endif.lr.ph.loopexit.unr-lcssa

B306.epil.preheader28:                            ; preds = %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa, %B306.lr.ph.new
  %.58111891191.epil.init31 = phi i64 [ 0, %B306.lr.ph.new ], [ %.588.7.1, %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa ]
  %sunkaddr145 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr146 = getelementptr i8, ptr %83, i64 %sunkaddr145
  store i64 2, ptr %sunkaddr146, align 8
  %sunkaddr147 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr148 = getelementptr i8, ptr %83, i64 %sunkaddr147
  %sunkaddr149 = getelementptr i8, ptr %sunkaddr148, i64 8
  store i64 2, ptr %sunkaddr149, align 8
  %sunkaddr150 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr151 = getelementptr i8, ptr %83, i64 %sunkaddr150
  %sunkaddr152 = getelementptr i8, ptr %sunkaddr151, i64 16
  store i64 2, ptr %sunkaddr152, align 8
  %sunkaddr153 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr154 = getelementptr i8, ptr %83, i64 %sunkaddr153
  %sunkaddr155 = getelementptr i8, ptr %sunkaddr154, i64 24
  store i64 2, ptr %sunkaddr155, align 8
  %sunkaddr156 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr157 = getelementptr i8, ptr %83, i64 %sunkaddr156
  %sunkaddr158 = getelementptr i8, ptr %sunkaddr157, i64 32
  store i64 2, ptr %sunkaddr158, align 8
  %sunkaddr159 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr160 = getelementptr i8, ptr %83, i64 %sunkaddr159
  %sunkaddr161 = getelementptr i8, ptr %sunkaddr160, i64 40
  store i64 2, ptr %sunkaddr161, align 8
  %sunkaddr162 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr163 = getelementptr i8, ptr %83, i64 %sunkaddr162
  %sunkaddr164 = getelementptr i8, ptr %sunkaddr163, i64 48
  store i64 2, ptr %sunkaddr164, align 8
  %sunkaddr165 = mul i64 %.58111891191.epil.init31, 8
  %sunkaddr166 = getelementptr i8, ptr %83, i64 %sunkaddr165
  %sunkaddr167 = getelementptr i8, ptr %sunkaddr166, i64 56
  store i64 2, ptr %sunkaddr167, align 8
  br label %B370.endif.lr.ph.loopexit.unr-lcssa

B370.endif.lr.ph.loopexit.unr-lcssa:              ; preds = %B306.epil.preheader28, %B370.endif.lr.ph.loopexit.unr-lcssa.unr-lcssa
  %lcmp.mod25.not = icmp eq i64 %xtraiter24, 0
  br i1 %lcmp.mod25.not, label %B370.endif.lr.ph, label %B306.epil.preheader

B306.epil.preheader:                              ; preds = %B370.endif.lr.ph.loopexit.unr-lcssa, %B306.lr.ph
  %.58111891191.epil.init = phi i64 [ 0, %B306.lr.ph ], [ %unroll_iter27, %B370.endif.lr.ph.loopexit.unr-lcssa ]
  %91 = add i64 %.58111891191.epil.init, %.491
  %92 = shl i64 %91, 3
  %scevgep251 = getelementptr i8, ptr %arg.I, i64 %92
  br label %B306.epil

B306.epil:                                        ; preds = %B306.epil, %B306.epil.preheader
  %epil.iter = phi i64 [ 0, %B306.epil.preheader ], [ %epil.iter.next, %B306.epil ]
  %93 = shl i64 %epil.iter, 3
  %scevgep161 = getelementptr i8, ptr %scevgep251, i64 %93
  store i64 2, ptr %scevgep161, align 8
  %epil.iter.next = add i64 %epil.iter, 1
  %epil.iter.cmp.not = icmp eq i64 %xtraiter24, %epil.iter.next
  br i1 %epil.iter.cmp.not, label %B370.endif.lr.ph, label %B306.epil

B370.endif.lr.ph:                                 ; preds = %B306.epil, %B370.endif.lr.ph.loopexit.unr-lcssa, %B264.endif
  %94 = getelementptr i64, ptr %arg.I, i64 %arg.p
  %95 = getelementptr double, ptr %arg.F, i64 %arg.v
  %96 = getelementptr double, ptr %arg.F, i64 %arg.f
  %97 = getelementptr double, ptr %arg.F, i64 %.40
  %98 = getelementptr double, ptr %97, i64 %arg.D
  %99 = getelementptr i64, ptr %arg.I, i64 %.60
  %100 = getelementptr i64, ptr %arg.I, i64 %arg.ub
  %101 = getelementptr double, ptr %arg.F, i64 %arg.A
  %102 = getelementptr double, ptr %arg.F, i64 %arg.cap
  %103 = getelementptr i64, ptr %arg.I, i64 %.491
  %.2046 = sub i64 %arg.f, %arg.n
  %104 = getelementptr double, ptr %98, i64 %arg.D
  %105 = getelementptr double, ptr %arg.F, i64 %.2046
  %106 = add i64 %arg.D, -1
  %unroll_iter34 = and i64 %arg.D, %const
  %unroll_iter49 = and i64 %arg.D, -2
  %xtraiter64 = and i64 %arg.D, 3
  %const_mat124 = add i64 %const, -2
  %unroll_iter68 = and i64 %arg.D, %const_mat124
  %107 = shl i64 %arg.p, 3
  %108 = getelementptr i8, ptr %arg.I, i64 %107
  %109 = shl i64 %arg.D, 3
  %110 = shl i64 %arg.D, 4
  %111 = add i64 %109, 8
  %112 = mul i64 %111, %arg.D
  %113 = shl i64 %arg.f, 3
  %114 = getelementptr i8, ptr %arg.F, i64 %112
  %115 = getelementptr i8, ptr %114, i64 %113
  %scevgep178 = getelementptr i8, ptr %115, i64 8
  %116 = shl i64 %arg.A, 3
  %117 = getelementptr i8, ptr %arg.F, i64 %116
  %scevgep182 = getelementptr i8, ptr %117, i64 8
  %118 = shl i64 %arg.cap, 3
  %119 = getelementptr i8, ptr %arg.F, i64 %118
  %scevgep188 = getelementptr i8, ptr %119, i64 8
  %120 = add i64 %arg.n, 1
  %121 = getelementptr i8, ptr %arg.F, i64 %113
  %scevgep201 = getelementptr i8, ptr %121, i64 8
  %122 = shl i64 %.40, 3
  %123 = getelementptr i8, ptr %arg.F, i64 %122
  %scevgep221 = getelementptr i8, ptr %123, i64 8
  %scevgep228 = getelementptr i8, ptr %121, i64 24
  %.1013.epil = mul i64 %unroll_iter34, %arg.D
  %invariant.gep11 = getelementptr double, ptr %96, i64 %.1013.epil
  %invariant.gep = getelementptr double, ptr %101, i64 %unroll_iter34
  %.1698.epil = add i64 %unroll_iter49, %arg.n
  %invariant.gep14 = getelementptr double, ptr %96, i64 %unroll_iter34
  %124 = add i64 %unroll_iter34, -2
  %125 = lshr i64 %124, 1
  %126 = add i64 %125, 1
  %scevgep110 = getelementptr i8, ptr %123, i64 24
  %127 = add i64 %107, 8
  %scevgep49 = getelementptr i8, ptr %arg.I, i64 %127
  %scevgep59 = getelementptr i8, ptr %97, i64 %110
  %128 = lshr i64 %126, 1
  %129 = mul i64 %128, -2
  br label %B370.endif

B370.endif:                                       ; preds = %B370.endif.lr.ph, %B2908
  %.70213411460 = phi i64 [ 400, %B370.endif.lr.ph ], [ %.712, %B2908 ]
  %130 = icmp slt i64 %arg.D, 1
  %.712 = add i64 %.70213411460, -1
  br i1 %130, label %B562.endif.thread, label %B442.lr.ph.preheader

B442.lr.ph.preheader:                             ; preds = %B370.endif
  br label %B442.lr.ph

B442.lr.ph:                                       ; preds = %B442.lr.ph.preheader, %B544
  %lsr.iv173 = phi ptr [ %scevgep174, %B544 ], [ %96, %B442.lr.ph.preheader ]
  %.82712051211 = phi i64 [ %.834, %B544 ], [ 0, %B442.lr.ph.preheader ]
  %131 = icmp eq i64 %106, 0
  br i1 %131, label %B442.epil.preheader, label %B442.preheader

B442.preheader:                                   ; preds = %B442.lr.ph
  br label %B442

B562.endif:                                       ; preds = %B544
  %132 = icmp slt i64 %arg.n, 1
  br i1 %132, label %B964.preheader, label %B606.preheader

B562.endif.thread:                                ; preds = %B370.endif
  %133 = icmp slt i64 %arg.n, 1
  br i1 %133, label %common.ret, label %B606.preheader

B606.preheader:                                   ; preds = %B562.endif.thread, %B562.endif
  br label %B606

B670.endif:                                       ; preds = %B638
  %134 = icmp slt i64 %arg.D, 1
  %.1232 = getelementptr double, ptr %95, i64 %.115612271237
  %.1233 = load double, ptr %.1232, align 8
  br i1 %134, label %B816, label %B724.lr.ph

B724.lr.ph:                                       ; preds = %B670.endif
  %135 = icmp eq i64 %106, 0
  %.1362 = mul i64 %.115612271237, %arg.D
  br i1 %135, label %B724.epil.preheader, label %B724.preheader

B724.preheader:                                   ; preds = %B724.lr.ph
  br label %B724

B932.endif:                                       ; preds = %B2909
  %136 = icmp slt i64 %arg.D, 1
  br i1 %136, label %B1068.thread, label %B964.preheader

B964.preheader:                                   ; preds = %B932.endif, %B562.endif
  %up.4.11256.ph = phi double [ 1.000000e+00, %B562.endif ], [ %up.7.2, %B932.endif ]
  %best.7.11255.ph = phi double [ 1.000000e-10, %B562.endif ], [ %best.5.2, %B932.endif ]
  %enter.4.11254.ph = phi i64 [ -1, %B562.endif ], [ %enter.7.2, %B932.endif ]
  %137 = icmp eq i64 %106, 0
  br i1 %137, label %B964.epil.preheader, label %B964.preheader24

B964.preheader24:                                 ; preds = %B964.preheader
  br label %B964

B1086.endif:                                      ; preds = %B1068
  %138 = icmp slt i64 %arg.D, 1
  br i1 %138, label %B1338, label %B1118.lr.ph

B1118.lr.ph:                                      ; preds = %B1086.endif
  %139 = getelementptr double, ptr %105, i64 %enter.5.2.lcssa
  %140 = mul i64 %enter.5.2.lcssa, %109
  %scevgep208 = getelementptr i8, ptr %scevgep182, i64 %140
  br label %B1118

B1168.lr.ph:                                      ; preds = %B1118
  %141 = icmp eq i64 %106, 0
  br i1 %141, label %B1168.epil.preheader, label %B1168.preheader

B1168.preheader:                                  ; preds = %B1168.lr.ph
  br label %B1168

B1402.endif:                                      ; preds = %B1338
  %142 = icmp slt i64 %arg.D, 1
  %.2086 = getelementptr i64, ptr %100, i64 %enter.4.1.lcssa16351640
  %.2087 = load i64, ptr %.2086, align 8
  %.2088 = sitofp i64 %.2087 to double
  br i1 %142, label %B1914, label %B1442.preheader

B1402.endif.thread:                               ; preds = %B1338
  %143 = icmp slt i64 %arg.D, 1
  br i1 %143, label %B2702.endif, label %B1442.preheader

B1442.preheader:                                  ; preds = %B1402.endif.thread, %B1402.endif
  %step.4.11295.ph = phi double [ %.2088, %B1402.endif ], [ 1.000000e+300, %B1402.endif.thread ]
  br label %B1442

B1506.endif:                                      ; preds = %B1442
  %144 = shl i64 %.219012901293, 3
  %scevgep58 = getelementptr i8, ptr %97, i64 %144
  %.2265 = load double, ptr %scevgep58, align 8
  %.10.i = fcmp olt double %.2265, 0.000000e+00
  %.11.i = select i1 %.10.i, double 0.000000e+00, double %.2265
  %.2303 = fdiv double %.11.i, %.2239
  %.2309 = fcmp olt double %.2303, %step.4.11295
  br i1 %.2309, label %B1592, label %B2907

B1660.endif:                                      ; preds = %B1606
  %.2402 = getelementptr i64, ptr %100, i64 %.2230
  %.2403 = load i64, ptr %.2402, align 8
  %145 = shl i64 %.219012901293, 3
  %scevgep57 = getelementptr i8, ptr %97, i64 %145
  %.2409 = load double, ptr %scevgep57, align 8
  %.2410 = sitofp i64 %.2403 to double
  %.2411 = fsub double %.2410, %.2409
  %.10.i4 = fcmp olt double %.2411, 0.000000e+00
  %.11.i5 = select i1 %.10.i4, double 0.000000e+00, double %.2411
  %.2446 = fneg double %.2239
  %.2450 = fdiv double %.11.i5, %.2446
  %.2456 = fcmp olt double %.2450, %step.4.11295
  br i1 %.2456, label %B1772, label %B2907

B1804.endif:                                      ; preds = %B1786
  %146 = icmp slt i64 %arg.D, 1
  br i1 %146, label %B1902, label %B1836.preheader

B1836.preheader:                                  ; preds = %B1804.endif
  %147 = icmp eq i64 %106, 0
  br i1 %147, label %B1836.epil.preheader, label %B1836.preheader25

B1836.preheader25:                                ; preds = %B1836.preheader
  %148 = icmp eq i64 %124, 0
  br i1 %148, label %B1836.epil.preheader35, label %B1836.preheader23

B1836.preheader23:                                ; preds = %B1836.preheader25
  br label %B1836

B2220.lr.ph:                                      ; preds = %B2076
  %149 = icmp ult i64 %106, 3
  %.pre = mul i64 %leave.4.2, %109
  br i1 %149, label %B2220.epil.preheader, label %B2220.preheader

B2220.preheader:                                  ; preds = %B2220.lr.ph
  %scevgep229 = getelementptr i8, ptr %scevgep228, i64 %.pre
  br label %B2220

B2392.lr.ph:                                      ; preds = %B2320
  %150 = icmp eq i64 %106, 0
  %.3213 = mul i64 %.304013251335, %arg.D
  br i1 %150, label %B2392.epil.preheader, label %B2392.preheader

B2392.preheader:                                  ; preds = %B2392.lr.ph
  %151 = icmp eq i64 %124, 0
  br i1 %151, label %B2392.epil.preheader50, label %B2392.preheader22

B2392.preheader22:                                ; preds = %B2392.preheader
  br label %B2392

B2488.endif:                                      ; preds = %B2908, %B1786, %B1068
  %152 = icmp slt i64 %arg.D, 1
  br i1 %152, label %B2702.endif, label %B2520.lr.ph

B2520.lr.ph:                                      ; preds = %B2488.endif
  %153 = icmp eq i64 %106, 0
  %154 = getelementptr double, ptr %arg.F, i64 %arg.lam
  br i1 %153, label %B2520.endif.epil.preheader, label %B2520.lr.ph.new

B2520.lr.ph.new:                                  ; preds = %B2520.lr.ph
  %155 = shl i64 %arg.lam, 3
  %156 = getelementptr i8, ptr %arg.F, i64 %155
  %scevgep165 = getelementptr i8, ptr %156, i64 8
  br label %B2520.endif

B2520.endif:                                      ; preds = %B2520.endif, %B2520.lr.ph.new
  %.335615401542 = phi i64 [ 0, %B2520.lr.ph.new ], [ %.3363.1, %B2520.endif ]
  %157 = shl i64 %.335615401542, 3
  %scevgep159 = getelementptr i8, ptr %scevgep178, i64 %157
  %scevgep160 = getelementptr i8, ptr %scevgep159, i64 -8
  %.3392 = load double, ptr %scevgep160, align 8
  %.10.i6 = fcmp olt double %.3392, 0.000000e+00
  %.11.i7 = select i1 %.10.i6, double 0.000000e+00, double %.3392
  %158 = shl i64 %.335615401542, 3
  %scevgep47 = getelementptr i8, ptr %scevgep188, i64 %158
  %scevgep48 = getelementptr i8, ptr %scevgep47, i64 -8
  %.3425 = load double, ptr %scevgep48, align 8
  %.3429 = fdiv double %.11.i7, %.3425
  %159 = shl i64 %.335615401542, 3
  %scevgep45 = getelementptr i8, ptr %scevgep165, i64 %159
  %scevgep46 = getelementptr i8, ptr %scevgep45, i64 -8
  store double %.3429, ptr %scevgep46, align 8
  %.3392.1 = load double, ptr %scevgep159, align 8
  %.10.i6.1 = fcmp olt double %.3392.1, 0.000000e+00
  %.11.i7.1 = select i1 %.10.i6.1, double 0.000000e+00, double %.3392.1
  %.3363.1 = add i64 %.335615401542, 2
  %.3425.1 = load double, ptr %scevgep47, align 8
  %.3429.1 = fdiv double %.11.i7.1, %.3425.1
  store double %.3429.1, ptr %scevgep45, align 8
  %niter81.ncmp.1 = icmp eq i64 %unroll_iter34, %.3363.1
  br i1 %niter81.ncmp.1, label %B2646.preheader.unr-lcssa, label %B2520.endif

B2646.preheader.unr-lcssa:                        ; preds = %B2520.endif
  %160 = and i64 %arg.D, 1
  %161 = icmp eq i64 %160, 0
  br i1 %161, label %B2646.preheader, label %B2520.endif.epil.preheader

B2520.endif.epil.preheader:                       ; preds = %B2646.preheader.unr-lcssa, %B2520.lr.ph
  %.3391.epil = getelementptr double, ptr %98, i64 %unroll_iter34
  %.3392.epil = load double, ptr %.3391.epil, align 8
  %.10.i6.epil = fcmp olt double %.3392.epil, 0.000000e+00
  %.11.i7.epil = select i1 %.10.i6.epil, double 0.000000e+00, double %.3392.epil
  %.3424.epil = getelementptr double, ptr %102, i64 %unroll_iter34
  %.3425.epil = load double, ptr %.3424.epil, align 8
  %.3429.epil = fdiv double %.11.i7.epil, %.3425.epil
  %.3433.epil = getelementptr double, ptr %154, i64 %unroll_iter34
  store double %.3429.epil, ptr %.3433.epil, align 8
  br label %B2646.preheader

B2646.preheader:                                  ; preds = %B2520.endif.epil.preheader, %B2646.preheader.unr-lcssa
  %162 = icmp ult i64 %arg.D, 4
  br i1 %162, label %B2646.epil.preheader, label %B2646.preheader.new

B2646.preheader.new:                              ; preds = %B2646.preheader
  %163 = shl i64 %arg.lam, 3
  %164 = getelementptr i8, ptr %arg.F, i64 %163
  %scevgep141 = getelementptr i8, ptr %164, i64 24
  %scevgep149 = getelementptr i8, ptr %119, i64 24
  br label %B2646

B2702.endif:                                      ; preds = %B1402.endif.thread, %B1068.thread, %B2488.endif
  %165 = icmp slt i64 %arg.n, 1
  br i1 %165, label %common.ret, label %B2734.endif.us.preheader

B2702.endif.thread.unr-lcssa:                     ; preds = %B2646
  %166 = icmp eq i64 %xtraiter64, 0
  br i1 %166, label %B2702.endif.thread, label %B2646.epil.preheader

B2646.epil.preheader:                             ; preds = %B2702.endif.thread.unr-lcssa, %B2646.preheader
  %bound.3.01551.epil.init = phi double [ 0.000000e+00, %B2646.preheader ], [ %.3575.3, %B2702.endif.thread.unr-lcssa ]
  %.353115471549.epil.init = phi i64 [ 0, %B2646.preheader ], [ %unroll_iter68, %B2702.endif.thread.unr-lcssa ]
  %167 = add i64 %.353115471549.epil.init, %arg.cap
  %168 = shl i64 %167, 3
  %scevgep137 = getelementptr i8, ptr %arg.F, i64 %168
  %169 = add i64 %.353115471549.epil.init, %arg.lam
  %170 = shl i64 %169, 3
  %scevgep139 = getelementptr i8, ptr %arg.F, i64 %170
  br label %B2646.epil

B2646.epil:                                       ; preds = %B2646.epil, %B2646.epil.preheader
  %bound.3.01551.epil = phi double [ %.3575.epil, %B2646.epil ], [ %bound.3.01551.epil.init, %B2646.epil.preheader ]
  %epil.iter83 = phi i64 [ %epil.iter83.next, %B2646.epil ], [ 0, %B2646.epil.preheader ]
  %171 = shl i64 %epil.iter83, 3
  %scevgep83 = getelementptr i8, ptr %scevgep139, i64 %171
  %.3567.epil = load double, ptr %scevgep83, align 8
  %scevgep82 = getelementptr i8, ptr %scevgep137, i64 %171
  %.3572.epil = load double, ptr %scevgep82, align 8
  %.3573.epil = fmul double %.3567.epil, %.3572.epil
  %.3575.epil = fadd double %bound.3.01551.epil, %.3573.epil
  %epil.iter83.next = add i64 %epil.iter83, 1
  %epil.iter83.cmp.not = icmp eq i64 %xtraiter64, %epil.iter83.next
  br i1 %epil.iter83.cmp.not, label %B2702.endif.thread, label %B2646.epil

B2702.endif.thread:                               ; preds = %B2646.epil, %B2702.endif.thread.unr-lcssa
  %.3575.lcssa = phi double [ %.3575.3, %B2702.endif.thread.unr-lcssa ], [ %.3575.epil, %B2646.epil ]
  %172 = icmp slt i64 %arg.n, 1
  br i1 %172, label %common.ret, label %B2734.endif.preheader

B2734.endif.us.preheader:                         ; preds = %B2702.endif
  %173 = icmp eq i64 %arg.n, 1
  br i1 %173, label %B2734.endif.us.epil.preheader, label %B2734.endif.us.preheader.new

B2734.endif.us.preheader.new:                     ; preds = %B2734.endif.us.preheader
  %unroll_iter101 = and i64 %arg.n, %const
  %174 = shl i64 %arg.v, 3
  %175 = getelementptr i8, ptr %arg.F, i64 %174
  %scevgep = getelementptr i8, ptr %175, i64 8
  %176 = shl i64 %arg.ub, 3
  %177 = getelementptr i8, ptr %arg.I, i64 %176
  %scevgep109 = getelementptr i8, ptr %177, i64 8
  br label %B2734.endif.us

B2734.endif.preheader:                            ; preds = %B2702.endif.thread
  %178 = shl i64 %arg.lam, 3
  %179 = getelementptr i8, ptr %arg.F, i64 %178
  %scevgep113 = getelementptr i8, ptr %179, i64 24
  %scevgep121 = getelementptr i8, ptr %117, i64 24
  br label %B2734.endif

B2734.endif.us:                                   ; preds = %B2904.us.1, %B2734.endif.us.preheader.new
  %bound.4.01573.us = phi double [ 0.000000e+00, %B2734.endif.us.preheader.new ], [ %bound.5.1.us.1, %B2904.us.1 ]
  %.367915651571.us = phi i64 [ 0, %B2734.endif.us.preheader.new ], [ %.3686.us.1, %B2904.us.1 ]
  %180 = shl i64 %.367915651571.us, 3
  %scevgep107 = getelementptr i8, ptr %scevgep, i64 %180
  %scevgep108 = getelementptr i8, ptr %scevgep107, i64 -8
  %.3719.us = load double, ptr %scevgep108, align 8
  %.3871.us = fcmp ogt double %.3719.us, 0.000000e+00
  br i1 %.3871.us, label %B2870.us, label %B2904.us

B2870.us:                                         ; preds = %B2734.endif.us
  %181 = shl i64 %.367915651571.us, 3
  %scevgep27 = getelementptr i8, ptr %scevgep109, i64 %181
  %scevgep28 = getelementptr i8, ptr %scevgep27, i64 -8
  %.3880.us = load i64, ptr %scevgep28, align 8
  %.3882.us = sitofp i64 %.3880.us to double
  %.3883.us = fmul double %.3719.us, %.3882.us
  %.3887.us = fadd double %bound.4.01573.us, %.3883.us
  br label %B2904.us

B2904.us:                                         ; preds = %B2870.us, %B2734.endif.us
  %bound.5.1.us = phi double [ %.3887.us, %B2870.us ], [ %bound.4.01573.us, %B2734.endif.us ]
  %.3686.us.1 = add i64 %.367915651571.us, 2
  %sunkaddr168 = mul i64 %.367915651571.us, 8
  %sunkaddr169 = getelementptr i8, ptr %scevgep, i64 %sunkaddr168
  %.3719.us.1 = load double, ptr %sunkaddr169, align 8
  %.3871.us.1 = fcmp ogt double %.3719.us.1, 0.000000e+00
  br i1 %.3871.us.1, label %B2870.us.1, label %B2904.us.1

B2870.us.1:                                       ; preds = %B2904.us
  %182 = shl i64 %.367915651571.us, 3
  %scevgep26 = getelementptr i8, ptr %scevgep109, i64 %182
  %.3880.us.1 = load i64, ptr %scevgep26, align 8
  %.3882.us.1 = sitofp i64 %.3880.us.1 to double
  %.3883.us.1 = fmul double %.3719.us.1, %.3882.us.1
  %.3887.us.1 = fadd double %bound.5.1.us, %.3883.us.1
  br label %B2904.us.1

B2904.us.1:                                       ; preds = %B2870.us.1, %B2904.us
  %bound.5.1.us.1 = phi double [ %.3887.us.1, %B2870.us.1 ], [ %bound.5.1.us, %B2904.us ]
  %niter102.ncmp.1 = icmp eq i64 %unroll_iter101, %.3686.us.1
  br i1 %niter102.ncmp.1, label %common.ret.loopexit.unr-lcssa, label %B2734.endif.us

B2734.endif:                                      ; preds = %B2734.endif.preheader, %B2904
  %lsr.iv130 = phi ptr [ %101, %B2734.endif.preheader ], [ %scevgep131, %B2904 ]
  %lsr.iv = phi ptr [ %scevgep121, %B2734.endif.preheader ], [ %scevgep122, %B2904 ]
  %bound.4.01573 = phi double [ %.3575.lcssa, %B2734.endif.preheader ], [ %bound.5.1, %B2904 ]
  %.367915651571 = phi i64 [ 0, %B2734.endif.preheader ], [ %.3686, %B2904 ]
  %183 = icmp ult i64 %arg.D, 4
  %.3718 = getelementptr double, ptr %95, i64 %.367915651571
  %.3719 = load double, ptr %.3718, align 8
  br i1 %183, label %B2790.epil.preheader, label %B2790.preheader

B2790.preheader:                                  ; preds = %B2734.endif
  br label %B2790
}

define i32 @isocost_stack(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.lo, i64 %arg.hi, i64 %arg.U, i64 %arg.c, i64 %arg.order, i64 %arg.unit, i64 %arg.have, i64 %arg.dp, ptr %arg.F, ptr readonly %arg.I) {
B0.endif:
  %.35 = add i64 %arg.U, 1
  %.121319.not = icmp slt i64 %arg.U, 0
  br i1 %.121319.not, label %B84.endif, label %B46.lr.ph

B46.lr.ph:                                        ; preds = %B0.endif
  %.161 = sub i64 %arg.hi, %arg.lo
  %.163 = mul i64 %.35, %.161
  %0 = getelementptr double, ptr %arg.F, i64 %arg.dp
  %1 = getelementptr double, ptr %0, i64 %.163
  %2 = add i64 %arg.U, 2
  %smin = tail call i64 @llvm.smin.i64(i64 %.35, i64 1)
  %3 = sub i64 %2, %smin
  %4 = shl i64 %3, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 %4, i1 false)
  br label %B84.endif

B134:                                             ; preds = %B134.preheader, %B753
  %lsr.iv26 = phi ptr [ %scevgep27, %B753 ], [ %scevgep25, %B134.preheader ]
  %lsr.iv18 = phi ptr [ %scevgep19, %B753 ], [ %scevgep, %B134.preheader ]
  %.260375427 = phi i64 [ %.270, %B753 ], [ %.217.nonneg303, %B134.preheader ]
  %.267377426.in = phi i64 [ %.267377426, %B753 ], [ %arg.hi, %B134.preheader ]
  %.267377426 = add i64 %.267377426.in, -1
  %.270 = add i64 %.260375427, -1
  %.302 = getelementptr i64, ptr %7, i64 %.267377426
  %.303 = load i64, ptr %.302, align 8
  %.307 = getelementptr double, ptr %8, i64 %.303
  %.308 = load double, ptr %.307, align 8
  %.315 = getelementptr i64, ptr %9, i64 %.303
  %.316 = load i64, ptr %.315, align 8
  %.323 = getelementptr i64, ptr %10, i64 %.303
  %.324 = load i64, ptr %.323, align 8
  %.329 = sub i64 %.267377426, %arg.lo
  %.331 = mul i64 %.329, %.35
  %.338 = fcmp ole double %.308, 0.000000e+00
  %.341 = icmp slt i64 %.324, 1
  %or.cond = select i1 %.338, i1 true, i1 %.341
  br i1 %or.cond, label %B302.preheader, label %B348

B302.preheader:                                   ; preds = %B134
  br label %B302

B302:                                             ; preds = %B302.preheader, %B302
  %lsr.iv37 = phi ptr [ %scevgep38, %B302 ], [ %lsr.iv18, %B302.preheader ]
  %lsr.iv35 = phi i64 [ %lsr.iv.next36, %B302 ], [ %11, %B302.preheader ]
  %sunkaddr = getelementptr i8, ptr %lsr.iv37, i64 %12
  %sunkaddr24 = getelementptr i8, ptr %sunkaddr, i64 8
  %.473 = load double, ptr %sunkaddr24, align 8
  store double %.473, ptr %lsr.iv37, align 8
  %lsr.iv.next36 = add i64 %lsr.iv35, -1
  %scevgep38 = getelementptr i8, ptr %lsr.iv37, i64 8
  %.429 = icmp sgt i64 %lsr.iv.next36, 1
  br i1 %.429, label %B302, label %B753

B348:                                             ; preds = %B134
  %.489 = mul i64 %.324, %.316
  %.491.not = icmp slt i64 %.489, %arg.U
  br i1 %.491.not, label %B522.endif, label %B366.endif

B398:                                             ; preds = %B366.endif, %B502
  %lsr.iv20 = phi ptr [ %lsr.iv18, %B366.endif ], [ %scevgep21, %B502 ]
  %lsr.iv = phi i64 [ %11, %B366.endif ], [ %lsr.iv.next, %B502 ]
  %.581324326 = phi i64 [ 0, %B366.endif ], [ %.588, %B502 ]
  %sunkaddr25 = getelementptr i8, ptr %lsr.iv20, i64 %12
  %sunkaddr26 = getelementptr i8, ptr %sunkaddr25, i64 8
  %.623 = load double, ptr %sunkaddr26, align 8
  %.633.not = icmp slt i64 %.581324326, %.316
  br i1 %.633.not, label %B502, label %B440

B440:                                             ; preds = %B398
  %scevgep22 = getelementptr i8, ptr %lsr.iv20, i64 %23
  %.642 = load double, ptr %scevgep22, align 8
  %.644 = fadd double %.308, %.642
  %.10.i = fcmp ogt double %.644, %.623
  %.11.i = select i1 %.10.i, double %.644, double %.623
  br label %B502

B502:                                             ; preds = %B440, %B398
  %best.4.3 = phi double [ %.623, %B398 ], [ %.11.i, %B440 ]
  store double %best.4.3, ptr %lsr.iv20, align 8
  %lsr.iv.next = add i64 %lsr.iv, -1
  %scevgep21 = getelementptr i8, ptr %lsr.iv20, i64 8
  %.588 = add i64 %.581324326, 1
  %.575 = icmp sgt i64 %lsr.iv.next, 1
  br i1 %.575, label %B398, label %B753

common.ret:                                       ; preds = %B753, %B134.lr.ph, %B84.endif
  %5 = getelementptr double, ptr %arg.F, i64 %arg.dp
  %.1075 = getelementptr double, ptr %5, i64 %arg.U
  %.1076 = load double, ptr %.1075, align 8
  store double %.1076, ptr %retptr, align 8
  ret i32 0

B753:                                             ; preds = %B502, %B730.us, %B302
  %scevgep19 = getelementptr i8, ptr %lsr.iv18, i64 %13
  %scevgep27 = getelementptr i8, ptr %lsr.iv26, i64 %13
  %.261 = icmp sgt i64 %.260375427, 1
  br i1 %.261, label %B134, label %common.ret

B84.endif:                                        ; preds = %B46.lr.ph, %B0.endif
  %.217 = sub i64 %arg.lo, %arg.hi
  %.218 = icmp slt i64 %.217, 1
  %.217.nonneg303 = sub i64 0, %.217
  %.261413473 = icmp sgt i64 %.217.nonneg303, 0
  %.261413 = and i1 %.218, %.261413473
  br i1 %.261413, label %B134.lr.ph, label %common.ret

B134.lr.ph:                                       ; preds = %B84.endif
  %6 = icmp slt i64 %arg.U, 0
  %7 = getelementptr i64, ptr %arg.I, i64 %arg.order
  %8 = getelementptr double, ptr %arg.F, i64 %arg.c
  %9 = getelementptr i64, ptr %arg.I, i64 %arg.unit
  %10 = getelementptr i64, ptr %arg.I, i64 %arg.have
  %..35312 = tail call i64 @llvm.smax.i64(i64 %.35, i64 0)
  %11 = add i64 %..35312, 1
  %12 = shl i64 %arg.U, 3
  %13 = sub i64 -8, %12
  %invariant.gep = getelementptr double, ptr %arg.F, i64 %arg.dp
  br i1 %6, label %common.ret, label %B134.preheader

B134.preheader:                                   ; preds = %B134.lr.ph
  %14 = xor i64 %arg.lo, -1
  %15 = add i64 %arg.hi, %14
  %16 = mul i64 %.35, %15
  %17 = add i64 %16, %arg.U
  %18 = add i64 %17, %arg.dp
  %19 = shl i64 %18, 3
  %20 = getelementptr i8, ptr %arg.F, i64 %19
  %scevgep25 = getelementptr i8, ptr %20, i64 8
  %21 = add i64 %arg.dp, %16
  %22 = shl i64 %21, 3
  %scevgep = getelementptr i8, ptr %arg.F, i64 %22
  br label %B134

B366.endif:                                       ; preds = %B348
  %23 = mul i64 %.316, -8
  br label %B398

B522.endif:                                       ; preds = %B348
  %gep = getelementptr double, ptr %invariant.gep, i64 %.331
  %24 = mul i64 %.316, -8
  %scevgep28 = getelementptr i8, ptr %lsr.iv26, i64 %24
  %25 = getelementptr double, ptr %gep, i64 %.35
  %26 = mul i64 %.324, -1
  br label %B554.endif.us

B554.endif.us:                                    ; preds = %B730.us, %B522.endif
  %lsr.iv29 = phi ptr [ %scevgep28, %B522.endif ], [ %scevgep30, %B730.us ]
  %.783344352.us = phi i64 [ %..35312, %B522.endif ], [ %.793.us, %B730.us ]
  %.790345351.us = phi i64 [ 0, %B522.endif ], [ %.797.us, %B730.us ]
  %.793.us = add i64 %.783344352.us, -1
  %.797.us = add i64 %.790345351.us, 1
  %.831.us = getelementptr double, ptr %25, i64 %.790345351.us
  %.832.us = load double, ptr %.831.us, align 8
  br label %B624.us

B624.us:                                          ; preds = %B622.backedge.us, %B554.endif.us
  %lsr.iv33 = phi i64 [ 0, %B554.endif.us ], [ %lsr.iv.next34, %B622.backedge.us ]
  %lsr.iv31 = phi ptr [ %lsr.iv29, %B554.endif.us ], [ %scevgep32, %B622.backedge.us ]
  %best.5.3337.us = phi double [ %.832.us, %B554.endif.us ], [ %.11.i4, %B622.backedge.us ]
  %.923332335.us = phi i64 [ 1, %B554.endif.us ], [ %lsr.iv.next19, %B622.backedge.us ]
  %lsr.iv.next34 = add i64 %lsr.iv33, %.316
  %lsr.iv.next19 = add i64 %.923332335.us, 1
  %.962.us = icmp sgt i64 %lsr.iv.next34, %.790345351.us
  %lsr.iv.next20 = add i64 %.923332335.us, 1
  %27 = add i64 %26, %lsr.iv.next20
  br i1 %.962.us, label %B730.us, label %B622.backedge.us

B730.us:                                          ; preds = %B622.backedge.us, %B624.us
  %best.5.3.lcssa.us = phi double [ %.11.i4, %B622.backedge.us ], [ %best.5.3337.us, %B624.us ]
  %.1031.us = getelementptr double, ptr %gep, i64 %.790345351.us
  store double %best.5.3.lcssa.us, ptr %.1031.us, align 8
  %scevgep30 = getelementptr i8, ptr %lsr.iv29, i64 8
  %.784.us = icmp sgt i64 %.783344352.us, 1
  br i1 %.784.us, label %B554.endif.us, label %B753

B622.backedge.us:                                 ; preds = %B624.us
  %scevgep32 = getelementptr i8, ptr %lsr.iv31, i64 %24
  %.971.us = sitofp i64 %.923332335.us to double
  %.972.us = fmul double %.308, %.971.us
  %.986.us = load double, ptr %lsr.iv31, align 8
  %.987.us = fadd double %.972.us, %.986.us
  %.10.i3 = fcmp ogt double %.987.us, %best.5.3337.us
  %.11.i4 = select i1 %.10.i3, double %.987.us, double %best.5.3337.us
  %exitcond7 = icmp eq i64 %27, 1
  br i1 %exitcond7, label %B730.us, label %B624.us
}

define i32 @isocost_slot(ptr noalias writeonly %retptr, ptr noalias readnone %excinfo, i64 %arg.n, i64 %arg.D, i64 %arg.lo, i64 %arg.hi, i64 %arg.U, i64 %arg.c, i64 %arg.order, i64 %arg.unit, i64 %arg.have, i64 %arg.dp, i64 %arg.V, i64 %arg.B, i64 %arg.comp, i64 %arg.p, i64 %arg.R, ptr %arg.F, ptr %arg.I) {
B0.endif:
  %.56 = add i64 %arg.U, 1
  %.142272.not = icmp slt i64 %arg.n, 1
  br i1 %.142272.not, label %B78.endif, label %B46.lr.ph

B46.lr.ph:                                        ; preds = %B0.endif
  %.182 = mul i64 %arg.p, %arg.n
  %0 = getelementptr i64, ptr %arg.I, i64 %arg.comp
  %1 = getelementptr i64, ptr %0, i64 %.182
  %2 = shl i64 %arg.n, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %1, i8 0, i64 %2, i1 false)
  br label %B78.endif

B244:                                             ; preds = %B244.lr.ph, %B884
  %arg.dp.pn = phi i64 [ %arg.dp, %B244.lr.ph ], [ %lsr.iv18, %B884 ]
  %m.2.0303 = phi i64 [ %arg.U, %B244.lr.ph ], [ %.652317, %B884 ]
  %.437290302 = phi i64 [ %.394, %B244.lr.ph ], [ %.447, %B884 ]
  %.444291301 = phi i64 [ %arg.lo, %B244.lr.ph ], [ %.451, %B884 ]
  %lsr.iv18 = add i64 %arg.dp.pn, %.56
  %.447 = add i64 %.437290302, -1
  %.451 = add i64 %.444291301, 1
  %.479 = getelementptr i64, ptr %21, i64 %.444291301
  %.480 = load i64, ptr %.479, align 8
  %.488 = getelementptr i64, ptr %22, i64 %.480
  %.489 = load i64, ptr %.488, align 8
  %.513 = getelementptr i64, ptr %23, i64 %.480
  %.514 = load i64, ptr %.513, align 8
  %.516 = icmp sgt i64 %.514, 0
  %.532 = icmp sle i64 %.489, %m.2.0303
  %or.cond = select i1 %.516, i1 %.532, i1 false
  br i1 %or.cond, label %B370.preheader, label %B620.thread319

B620.thread319:                                   ; preds = %B244
  %.644321 = getelementptr i64, ptr %26, i64 %.480
  store i64 0, ptr %.644321, align 8
  br label %B884

B370.preheader:                                   ; preds = %B244
  %.494 = sub i64 %.444291301, %arg.lo
  %.496 = mul i64 %.494, %.56
  %.543 = getelementptr double, ptr %24, i64 %.480
  %.544 = load double, ptr %.543, align 8
  %gep = getelementptr double, ptr %invariant.gep, i64 %.496
  %.565 = getelementptr double, ptr %gep, i64 %m.2.0303
  %.566 = load double, ptr %.565, align 8
  %.575 = tail call double @llvm.fabs.f64(double %.566)
  %.576 = fadd double %.575, 1.000000e-03
  %.577 = fmul double %.576, 1.000000e-09
  %3 = add i64 %m.2.0303, %lsr.iv18
  %4 = shl i64 %3, 3
  %scevgep = getelementptr i8, ptr %arg.F, i64 %4
  %5 = mul i64 %.489, -8
  %6 = add i64 %.514, -1
  br label %B370

B370:                                             ; preds = %B596, %B370.preheader
  %lsr.iv20 = phi ptr [ %scevgep, %B370.preheader ], [ %scevgep21, %B596 ]
  %lsr.iv = phi i64 [ 0, %B370.preheader ], [ %lsr.iv.next, %B596 ]
  %q.2.2 = phi i64 [ 0, %B370.preheader ], [ %.589, %B596 ]
  %.546 = uitofp i64 %q.2.2 to double
  %.547 = fmul double %.544, %.546
  %.559 = load double, ptr %lsr.iv20, align 8
  %.560 = fadd double %.559, %.547
  %.567 = fsub double %.560, %.566
  %.568 = tail call double @llvm.fabs.f64(double %.567)
  %.578 = fcmp ugt double %.568, %.577
  br i1 %.578, label %B556, label %B620

B556:                                             ; preds = %B370
  %exitcond.not = icmp eq i64 %6, %q.2.2
  br i1 %exitcond.not, label %B556.B620_crit_edge, label %B596

B556.B620_crit_edge:                              ; preds = %B556
  %.pre = mul i64 %.514, %.489
  br label %B620

B596:                                             ; preds = %B556
  %.589 = add i64 %q.2.2, 1
  %lsr.iv.next = add i64 %lsr.iv, %.489
  %scevgep21 = getelementptr i8, ptr %lsr.iv20, i64 %5
  %7 = add i64 %.489, %lsr.iv.next
  %.620.not = icmp sgt i64 %7, %m.2.0303
  br i1 %.620.not, label %B620.thread, label %B370

B620.thread:                                      ; preds = %B596
  %.644312 = getelementptr i64, ptr %26, i64 %.480
  store i64 %.589, ptr %.644312, align 8
  %8 = sub i64 %m.2.0303, %lsr.iv.next
  br label %B676.endif

B620:                                             ; preds = %B370, %B556.B620_crit_edge
  %.648.pre-phi = phi i64 [ %.pre, %B556.B620_crit_edge ], [ %lsr.iv, %B370 ]
  %q.3.1 = phi i64 [ %.514, %B556.B620_crit_edge ], [ %q.2.2, %B370 ]
  %.644 = getelementptr i64, ptr %26, i64 %.480
  store i64 %q.3.1, ptr %.644, align 8
  %.652 = sub i64 %m.2.0303, %.648.pre-phi
  %.659 = icmp sgt i64 %q.3.1, 0
  br i1 %.659, label %B676.endif, label %B884

B776:                                             ; preds = %B776.preheader, %B882.1
  %.768284286 = phi i64 [ %12, %B882.1 ], [ 0, %B776.preheader ]
  %.805.not = icmp eq i64 %arg.R, %.768284286
  br i1 %.805.not, label %B882, label %B790

B790:                                             ; preds = %B776
  %9 = shl i64 %.768284286, 3
  %scevgep28 = getelementptr i8, ptr %scevgep26, i64 %9
  %scevgep29 = getelementptr i8, ptr %scevgep28, i64 -8
  %.818 = load double, ptr %scevgep29, align 8
  %scevgep33 = getelementptr i8, ptr %scevgep31, i64 %9
  %scevgep34 = getelementptr i8, ptr %scevgep33, i64 -8
  %.830 = load double, ptr %scevgep34, align 8
  %.833 = fmul double %.830, %.676
  %.834 = fadd double %.818, %.833
  store double %.834, ptr %scevgep29, align 8
  br label %B882

B882:                                             ; preds = %B790, %B776
  %10 = add i64 %.768284286, 1
  %.805.not.1 = icmp eq i64 %10, %arg.R
  br i1 %.805.not.1, label %B882.1, label %B790.1

B790.1:                                           ; preds = %B882
  %11 = shl i64 %.768284286, 3
  %scevgep27 = getelementptr i8, ptr %scevgep26, i64 %11
  %.818.1 = load double, ptr %scevgep27, align 8
  %scevgep32 = getelementptr i8, ptr %scevgep31, i64 %11
  %.830.1 = load double, ptr %scevgep32, align 8
  %.833.1 = fmul double %.830.1, %.676
  %.834.1 = fadd double %.818.1, %.833.1
  store double %.834.1, ptr %scevgep27, align 8
  br label %B882.1

B882.1:                                           ; preds = %B790.1, %B882
  %12 = add i64 %10, 1
  %niter.ncmp.1 = icmp eq i64 %12, %unroll_iter
  br i1 %niter.ncmp.1, label %B884.loopexit.unr-lcssa, label %B776

B884.loopexit.unr-lcssa:                          ; preds = %B882.1
  br i1 %brmerge, label %B884, label %B790.epil

B776.epil.preheader:                              ; preds = %B776.lr.ph
  %13 = icmp eq i64 %unroll_iter, %arg.R
  br i1 %13, label %B884, label %B790.epil

B790.epil:                                        ; preds = %B776.epil.preheader, %B884.loopexit.unr-lcssa
  %sunkaddr = mul i64 %unroll_iter, 8
  %sunkaddr33 = getelementptr i8, ptr %20, i64 %sunkaddr
  %.818.epil = load double, ptr %sunkaddr33, align 8
  %gep18 = getelementptr double, ptr %invariant.gep17, i64 %.821
  %.830.epil = load double, ptr %gep18, align 8
  %.833.epil = fmul double %.830.epil, %.676
  %.834.epil = fadd double %.818.epil, %.833.epil
  store double %.834.epil, ptr %sunkaddr33, align 8
  br label %B884

B884:                                             ; preds = %B676.endif, %B790.epil, %B776.epil.preheader, %B884.loopexit.unr-lcssa, %B620, %B620.thread319
  %.652317 = phi i64 [ %m.2.0303, %B620.thread319 ], [ %.652318, %B676.endif ], [ %.652, %B620 ], [ %.652318, %B776.epil.preheader ], [ %.652318, %B790.epil ], [ %.652318, %B884.loopexit.unr-lcssa ]
  %.438 = icmp sgt i64 %.437290302, 1
  br i1 %.438, label %B244, label %B888

B888:                                             ; preds = %B884, %B170.endif
  store ptr null, ptr %retptr, align 8
  ret i32 0

B78.endif:                                        ; preds = %B46.lr.ph, %B0.endif
  %14 = getelementptr double, ptr %arg.F, i64 %arg.V
  %15 = getelementptr double, ptr %14, i64 %arg.n
  %.200 = getelementptr double, ptr %15, i64 %arg.p
  store double 0.000000e+00, ptr %.200, align 8
  %.240 = icmp sgt i64 %arg.D, 0
  %.322 = add i64 %arg.p, %arg.n
  %.324 = mul i64 %.322, %arg.D
  br i1 %.240, label %B132.lr.ph, label %B170.endif

B132.lr.ph:                                       ; preds = %B78.endif
  %16 = getelementptr double, ptr %arg.F, i64 %arg.B
  %17 = getelementptr double, ptr %16, i64 %.324
  %18 = shl i64 %arg.D, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %17, i8 0, i64 %18, i1 false)
  br label %B170.endif

B170.endif:                                       ; preds = %B132.lr.ph, %B78.endif
  %19 = getelementptr double, ptr %arg.F, i64 %.324
  %20 = getelementptr double, ptr %19, i64 %arg.B
  %.346 = getelementptr double, ptr %20, i64 %arg.R
  store double 1.000000e+03, ptr %.346, align 8
  %.394 = sub i64 %arg.hi, %arg.lo
  %.438298.not = icmp slt i64 %.394, 1
  br i1 %.438298.not, label %B888, label %B244.lr.ph

B244.lr.ph:                                       ; preds = %B170.endif
  %21 = getelementptr i64, ptr %arg.I, i64 %arg.order
  %22 = getelementptr i64, ptr %arg.I, i64 %arg.unit
  %23 = getelementptr i64, ptr %arg.I, i64 %arg.have
  %24 = getelementptr double, ptr %arg.F, i64 %arg.c
  %.637 = mul i64 %arg.p, %arg.n
  %25 = getelementptr i64, ptr %arg.I, i64 %arg.comp
  %26 = getelementptr i64, ptr %25, i64 %.637
  %27 = getelementptr double, ptr %arg.F, i64 %arg.B
  %unroll_iter = and i64 %arg.D, 9223372036854775806
  %28 = shl i64 %arg.B, 3
  %29 = add i64 %.324, %arg.B
  %30 = shl i64 %29, 3
  %31 = getelementptr i8, ptr %arg.F, i64 %30
  %scevgep26 = getelementptr i8, ptr %31, i64 8
  %32 = getelementptr i8, ptr %arg.F, i64 %28
  %scevgep30 = getelementptr i8, ptr %32, i64 8
  %33 = shl i64 %arg.D, 3
  %invariant.gep = getelementptr double, ptr %arg.F, i64 %arg.dp
  %34 = and i64 %arg.D, 1
  %35 = icmp eq i64 %34, 0
  %.805.not.epil = icmp eq i64 %unroll_iter, %arg.R
  %invariant.gep17 = getelementptr double, ptr %27, i64 %unroll_iter
  %brmerge = select i1 %35, i1 true, i1 %.805.not.epil
  br label %B244

B676.endif:                                       ; preds = %B620, %B620.thread
  %.652318 = phi i64 [ %8, %B620.thread ], [ %.652, %B620 ]
  %q.3.1316 = phi i64 [ %.589, %B620.thread ], [ %q.3.1, %B620 ]
  %36 = icmp slt i64 %arg.D, 1
  %sunkaddr34 = mul i64 %arg.p, 8
  %sunkaddr35 = getelementptr i8, ptr %15, i64 %sunkaddr34
  %.668 = load double, ptr %sunkaddr35, align 8
  %.673 = getelementptr double, ptr %14, i64 %.480
  %.674 = load double, ptr %.673, align 8
  %.676 = uitofp i64 %q.3.1316 to double
  %.677 = fmul double %.674, %.676
  %.678 = fadd double %.668, %.677
  store double %.678, ptr %sunkaddr35, align 8
  br i1 %36, label %B884, label %B776.lr.ph

B776.lr.ph:                                       ; preds = %B676.endif
  %37 = icmp eq i64 %arg.D, 1
  %.821 = mul i64 %.480, %arg.D
  br i1 %37, label %B776.epil.preheader, label %B776.preheader

B776.preheader:                                   ; preds = %B776.lr.ph
  %38 = mul i64 %33, %.480
  %scevgep31 = getelementptr i8, ptr %scevgep30, i64 %38
  br label %B776
}
